/** Sigma's own settings, as far as its camera and gestures ask for them; it draws nothing. */
export const DEFAULT_SETTINGS = {
  autoRescale: true,
  nodeHoverProgramClasses: {},
  dragTimeout: 100,
  draggedEventsTolerance: 3,
  inertiaDuration: 200,
  inertiaRatio: 3,
  zoomDuration: 250,
  zoomingRatio: 1.7,
  doubleClickTimeout: 300,
  doubleClickZoomingRatio: 2.2,
  doubleClickZoomingDuration: 200,
  tapMoveTolerance: 10,
  minCameraRatio: null,
  maxCameraRatio: null,
  enableCameraZooming: true,
  enableCameraPanning: true,
  enableCameraRotation: true,
};

/** @param {object} settings */
export const resolveSettings = (settings) => ({ ...DEFAULT_SETTINGS, ...settings });

export const validateSettings = () => undefined;
