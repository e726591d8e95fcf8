/** Paints discs and ties with WebGL 2 into the layer that Sigma keeps for edges. */

import { channelsOf } from "../../figure/channels.ts";
import type { Projection } from "../../figure/projection.ts";

import { Columns } from "./columns.ts";
import { ColumnTexture, Program, RowList } from "./gl.ts";
import { DISC_FRAGMENT, DISC_VERTEX, TIE_FRAGMENT, TIE_VERTEX } from "./shaders.ts";

/** What is true of all that is painted in one frame; lengths in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly projection: Projection;
  /** Px of a length of 1; discs are magnified besides. */
  readonly unit: number;
  readonly magnification: number;
  /** `#rrggbb`. */
  readonly background: string;
  readonly tieOpacity: number;
  /** How many of the ties, counted from the last one. */
  readonly ties: number;
}

/** Numbers of rows to paint, the last one on top. */
export interface Rows {
  readonly people: Uint32Array;
  readonly ties: Uint32Array;
}

/** More ties than this are painted as plain lines, a pixel wide. */
export const MOST_BROAD_TIES = 6000;
/** How much of the background those take on who do not stand out. */
const FADE = 0.78;
/** Opacity of ties that stand out. */
const STANDING_OUT = 0.85;
/** Ties per person above which those that stand out are a crowd; a person's own ties and a chain are none. */
const CROWD = 4;

export class Painter {
  #brush: Brush | undefined;
  #people = new Columns(0);
  #ties = new Columns(0);
  #rows: Rows = { people: new Uint32Array(), ties: new Uint32Array() };
  #standingOut: Rows | undefined;
  #arePeopleStale = true;
  #areTiesStale = true;

  /** Begins to paint in a fresh context. */
  open(gl: WebGL2RenderingContext): void {
    this.#brush = createBrush(gl);
    this.#arePeopleStale = true;
    this.#areTiesStale = true;
  }

  /** @param rows - everything that is painted. */
  setColumns(people: Columns, ties: Columns, rows: Rows): void {
    this.#people = people;
    this.#ties = ties;
    this.#rows = rows;
    this.#arePeopleStale = true;
    this.#areTiesStale = true;
  }

  /** The columns of people were written to. */
  touchPeople(): void {
    this.#arePeopleStale = true;
  }

  /** Painted again over everything else, which is dimmed; `undefined` when nothing stands out. */
  setStandingOut(rows: Rows | undefined): void {
    this.#standingOut = rows;
  }

  paint(frame: Frame): void {
    const brush = this.#brush;
    if (brush === undefined || brush.gl.isContextLost()) return;
    this.#upload(brush);
    brush.gl.viewport(0, 0, frame.width * frame.pixelRatio, frame.height * frame.pixelRatio);
    brush.gl.enable(brush.gl.BLEND);
    const fade = this.#standingOut === undefined ? 0 : FADE;
    const opacity = Math.max(frame.tieOpacity, plainOpacity(frame.ties));
    useTies(brush, frame, { opacity, share: 1 - fade, count: frame.ties, isCrowd: true });
    brush.allTies.draw(this.#rows.ties, shapeOf(frame.ties), frame.ties);
    useDiscs(brush, frame, fade);
    brush.allPeople.draw(this.#rows.people, "triangle");
    if (this.#standingOut === undefined) return;
    const { people, ties } = this.#standingOut;
    const count = ties.length;
    const isCrowd = count > CROWD * people.length;
    useTies(brush, frame, { opacity: STANDING_OUT, share: 1, count, isCrowd });
    brush.ties.draw(ties, shapeOf(count));
    useDiscs(brush, frame, 0);
    brush.people.draw(people, "triangle");
  }

  /** Asks whether the graphics card has finished what it was given until now. */
  fence(): () => boolean {
    const gl = this.#brush?.gl;
    const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (gl === undefined || !sync) return () => true;
    gl.flush();
    return () => gl.isContextLost() || gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED;
  }

  #upload({ peopleTexture, tieTexture }: Brush): void {
    if (this.#arePeopleStale) peopleTexture.upload(this.#people);
    if (this.#areTiesStale) tieTexture.upload(this.#ties);
    this.#arePeopleStale = false;
    this.#areTiesStale = false;
  }
}

/** What a context holds. */
interface Brush {
  readonly gl: WebGL2RenderingContext;
  readonly discProgram: Program;
  readonly tieProgram: Program;
  readonly peopleTexture: ColumnTexture;
  readonly tieTexture: ColumnTexture;
  readonly allPeople: RowList;
  readonly allTies: RowList;
  readonly people: RowList;
  readonly ties: RowList;
}

/** Units of the textures, which the programs name. */
const PEOPLE_UNIT = 0;
const TIE_UNIT = 1;

function createBrush(gl: WebGL2RenderingContext): Brush {
  return {
    gl,
    discProgram: new Program(gl, DISC_VERTEX, DISC_FRAGMENT),
    tieProgram: new Program(gl, TIE_VERTEX, TIE_FRAGMENT),
    peopleTexture: new ColumnTexture(gl, PEOPLE_UNIT),
    tieTexture: new ColumnTexture(gl, TIE_UNIT),
    allPeople: new RowList(gl),
    allTies: new RowList(gl),
    people: new RowList(gl),
    ties: new RowList(gl),
  };
}

function shapeOf(ties: number): "line" | "quadrilateral" {
  return ties > MOST_BROAD_TIES ? "line" : "quadrilateral";
}

/** Plain lines are so thin that they would vanish at the opacity of broad ones. */
export function plainOpacity(ties: number): number {
  return ties > MOST_BROAD_TIES ? Math.min(0.2, 24 / Math.sqrt(ties)) : 0;
}

interface TieLook {
  readonly opacity: number;
  /** Of that opacity; they give up the rest where others stand out. */
  readonly share: number;
  readonly count: number;
  /** Whether those of long author lists are fainter. */
  readonly isCrowd: boolean;
}

function useTies({ tieProgram }: Brush, frame: Frame, ties: TieLook): void {
  use(tieProgram, frame);
  tieProgram.setInteger("u_ties", TIE_UNIT);
  tieProgram.setInteger("u_isPlain", Number(shapeOf(ties.count) === "line"));
  tieProgram.setInteger("u_isCrowd", Number(ties.isCrowd));
  tieProgram.set("u_opacity", ties.opacity);
  tieProgram.set("u_share", ties.share);
}

function useDiscs({ discProgram }: Brush, frame: Frame, fade: number): void {
  use(discProgram, frame);
  discProgram.set("u_magnification", frame.magnification);
  discProgram.set("u_fade", fade);
  const [red, green, blue] = channelsOf(frame.background);
  discProgram.set("u_background", red / 255, green / 255, blue / 255);
}

function use(program: Program, { width, height, pixelRatio, projection, unit }: Frame): void {
  program.use();
  program.setInteger("u_people", PEOPLE_UNIT);
  program.set("u_viewport", width, height);
  program.set("u_projection", projection.scale, projection.originX, projection.originY);
  program.set("u_unit", unit);
  program.set("u_pixelRatio", pixelRatio);
}
