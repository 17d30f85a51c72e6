/** Port: an SVG as PNG, twice its size, so that it is sharp; null where this installation cannot draw. */
export type PngDrawing = (svg: string) => Promise<Uint8Array | null>;
