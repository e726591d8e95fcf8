/** The little of WebGL 2 that the map needs: programs, textures of numbers, lists of rows to draw. */

import type { Columns } from "./columns.ts";
import { CORNERS, ROWS_PER_LINE } from "./shaders.ts";

/**
 * A compiled pair of shaders with the places of its uniforms.
 *
 * Asking how compiling went waits for it: nobody does before the first use, and the graphics card
 * compiles meanwhile.
 */
export class Program {
  readonly #program: WebGLProgram;
  readonly #shaders: readonly WebGLShader[];
  readonly #places = new Map<string, WebGLUniformLocation | null>();
  #isKnownToWork = false;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    vertex: string,
    fragment: string,
  ) {
    this.#program = gl.createProgram();
    this.#shaders = [
      compile(gl, gl.VERTEX_SHADER, vertex),
      compile(gl, gl.FRAGMENT_SHADER, fragment),
    ];
    for (const shader of this.#shaders) gl.attachShader(this.#program, shader);
    gl.linkProgram(this.#program);
  }

  /** @throws Error with the compiler's words: a bug in a shader. */
  use(): void {
    this.gl.useProgram(this.#program);
    if (!this.#isKnownToWork) this.#check();
  }

  #check(): void {
    const { gl } = this;
    // A lost context compiles nothing, and another one will be opened.
    if (!gl.getProgramParameter(this.#program, gl.LINK_STATUS) && !gl.isContextLost()) {
      const words = this.#shaders.map((shader) => gl.getShaderInfoLog(shader) ?? "");
      throw new Error(`map: ${[gl.getProgramInfoLog(this.#program), ...words].join(" ").trim()}`);
    }
    this.#isKnownToWork = true;
  }

  set(name: string, ...values: readonly number[]): void {
    const { gl } = this;
    const place = this.#place(name);
    if (values.length === 3) gl.uniform3fv(place, values);
    else if (values.length === 2) gl.uniform2fv(place, values);
    else gl.uniform1f(place, values[0]!);
  }

  setInteger(name: string, value: number): void {
    this.gl.uniform1i(this.#place(name), value);
  }

  #place(name: string): WebGLUniformLocation | null {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.gl.getUniformLocation(this.#program, name);
      this.#places.set(name, place);
    }
    return place;
  }
}

function compile(gl: WebGL2RenderingContext, kind: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (shader === null) throw new Error("map: no shader can be made");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** Columns on the graphics card. */
export class ColumnTexture {
  readonly #texture: WebGLTexture;

  /** @param unit - number of the sampler that reads it. */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly unit: number,
  ) {
    this.#texture = gl.createTexture();
    this.#bind();
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    }
  }

  upload({ bits }: Columns): void {
    const { gl } = this;
    this.#bind();
    const height = bits.length / (4 * ROWS_PER_LINE);
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.RGBA32UI,
      ROWS_PER_LINE,
      height,
      0,
      gl.RGBA_INTEGER,
      gl.UNSIGNED_INT,
      bits,
    );
  }

  #bind(): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + this.unit);
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.#texture);
  }
}

/** Corners of the shape that is drawn for a row: a triangle, two triangles, or a line. */
const SHAPES = {
  triangle: [0, 1, 2],
  quadrilateral: [0, 1, 2, 2, 1, 3],
  line: [0, 2],
} as const;

export type Shape = keyof typeof SHAPES;

/** Rows to draw, in order; on the graphics card until others come. */
export class RowList {
  readonly #buffer: WebGLBuffer;
  #rows: Uint32Array | undefined;
  #shape: Shape | undefined;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.#buffer = gl.createBuffer();
  }

  /** Draws the last `count` of the rows with the program in use. */
  draw(rows: Uint32Array, shape: Shape, count = rows.length): void {
    if (count === 0) return;
    const { gl } = this;
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#buffer);
    if (rows !== this.#rows || shape !== this.#shape) {
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, vertices(rows, SHAPES[shape]), gl.STATIC_DRAW);
      this.#rows = rows;
      this.#shape = shape;
    }
    const corners = SHAPES[shape].length;
    const first = 4 * corners * (rows.length - count);
    gl.drawElements(
      shape === "line" ? gl.LINES : gl.TRIANGLES,
      corners * count,
      gl.UNSIGNED_INT,
      first,
    );
  }
}

function vertices(rows: Uint32Array, corners: readonly number[]): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(rows.length * corners.length);
  let next = 0;
  for (const row of rows) {
    for (const corner of corners) numbers[next++] = CORNERS * row + corner;
  }
  return numbers;
}
