/**
 * The two programs that draw a map: discs and ties, from columns kept in textures.
 *
 * There are no vertex attributes: the number of a vertex says which row it belongs to and which
 * corner it is. So an index buffer alone says what is drawn and in which order, nothing is stored
 * four times, and nothing is instanced, which software renderers do one instance at a time.
 */

import { CROWD_COVER, MOST_WIDENED } from "../../figure/crowd.ts";

/** Rows of a texture lie in lines of so many. */
export const ROWS_PER_LINE = 1024;
/** Numbers of vertices that are kept for each row; a disc uses three of them. */
export const CORNERS = 4;

const COLUMNS = `#version 300 es
precision highp usampler2D;

uniform usampler2D u_people;
uniform vec2 u_viewport;
uniform vec3 u_projection;
uniform float u_unit;
uniform float u_pixelRatio;

uvec4 rowOf(usampler2D columns, int row) {
  return texelFetch(columns, ivec2(row % ${ROWS_PER_LINE}, row / ${ROWS_PER_LINE}), 0);
}

vec2 placeOf(uvec4 person) {
  return u_projection.yz + uintBitsToFloat(person.xy) * vec2(u_projection.x, -u_projection.x);
}

vec4 onScreen(vec2 pixel) {
  return vec4((2.0 * pixel / u_viewport - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}

vec3 colourOf(uint bits) {
  return vec3(uvec3(bits, bits >> 8u, bits >> 16u) & 255u) / 255.0;
}
`;

/** A triangle around each disc and its rim. */
export const DISC_VERTEX = `${COLUMNS}
uniform float u_magnification;

out vec2 v_offset;
flat out vec3 v_colour;
flat out float v_radius;

const vec2 CORNERS[3] = vec2[3](vec2(0.0, 2.0), vec2(-1.7320508, -1.0), vec2(1.7320508, -1.0));

void main() {
  uvec4 person = rowOf(u_people, gl_VertexID / ${CORNERS});
  v_radius = uintBitsToFloat(person.z) * u_unit * u_magnification;
  v_colour = colourOf(person.w);
  v_offset = CORNERS[gl_VertexID % ${CORNERS}] * (v_radius + 2.5);
  gl_Position = v_radius > 0.0 ? onScreen(placeOf(person) + v_offset) : vec4(2.0);
}
`;

/** Filled, with a rim in the colour of the background where discs are large enough to meet. */
export const DISC_FRAGMENT = `#version 300 es
precision highp float;

uniform vec3 u_background;
uniform float u_fade;
uniform float u_pixelRatio;

in vec2 v_offset;
flat in vec3 v_colour;
flat in float v_radius;
out vec4 colour;

float covered(float radius) {
  return clamp((radius - length(v_offset)) * u_pixelRatio + 0.5, 0.0, 1.0);
}

void main() {
  float whole = covered(v_radius + clamp(v_radius * 0.3 - 0.6, 0.0, 1.5));
  colour = vec4(mix(u_background, mix(v_colour, u_background, u_fade), covered(v_radius)), 1.0) * whole;
}
`;

/** Px: thinner ones would be lost. */
export const THINNEST_TIE = 0.9;

/** A quadrilateral along each tie, or its two ends where ties are plain lines; fainter in crowds, by `crowdOpacity`. */
export const TIE_VERTEX = `${COLUMNS}
uniform usampler2D u_ties;
uniform bool u_isPlain;
uniform bool u_isCrowd;
uniform float u_opacity;
uniform float u_share;

out float v_across;
flat out vec4 v_colour;
flat out float v_half;

void main() {
  int corner = gl_VertexID % ${CORNERS};
  uvec4 tie = rowOf(u_ties, gl_VertexID / ${CORNERS});
  vec2 from = placeOf(rowOf(u_people, int(tie.x)));
  vec2 to = placeOf(rowOf(u_people, int(tie.y)));
  vec2 along = to - from;
  float width = uintBitsToFloat(tie.z) * u_unit;
  v_half = max(width, ${THINNEST_TIE}) / 2.0;
  float people = u_isCrowd ? float(tie.w >> 24u) : 1.0;
  float most = ${CROWD_COVER}.0 * pow(people, -1.5) * max(width / v_half / 2.0, ${1 / MOST_WIDENED});
  v_colour = vec4(colourOf(tie.w), u_share * min(u_opacity, most));
  v_across = u_isPlain ? 0.0 : (corner % 2 == 0 ? 1.0 : -1.0) * (v_half + 0.5 / u_pixelRatio);
  gl_Position = onScreen((corner < 2 ? from : to) + vec2(-along.y, along.x) / max(length(along), 0.001) * v_across);
}
`;

export const TIE_FRAGMENT = `#version 300 es
precision highp float;

uniform float u_pixelRatio;

in float v_across;
flat in vec4 v_colour;
flat in float v_half;
out vec4 colour;

void main() {
  float alpha = v_colour.a * clamp((v_half - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
  colour = vec4(v_colour.rgb, 1.0) * alpha;
}
`;
