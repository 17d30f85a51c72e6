import { fileURLToPath } from "node:url";
import type { PngDrawing } from "../../core/figures/png-drawing.ts";

/** Optional: its native part is there for common platforms only. */
const PACKAGE = "@resvg/resvg-js";
/** The weights that charts use. The font has Latin, with the letters of Turkish, and Arabic. */
const FONT = {
  family: "Vazirmatn",
  files: [
    "@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
    "@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
  ],
} as const;
const SCALE = 2;

/** As much of the package as is used. */
type Resvg = {
  readonly renderAsync: (
    svg: string,
    options: {
      readonly fitTo: { readonly mode: "zoom"; readonly value: number };
      readonly font: {
        readonly loadSystemFonts: false;
        readonly fontFiles: readonly string[];
        readonly defaultFontFamily: string;
      };
    },
  ) => Promise<{ readonly asPng: () => Uint8Array }>;
};

export type PngDrawingOptions = {
  /** Gives the package; by default the one that is installed beside this program. */
  readonly load?: () => Promise<Resvg>;
  /** The path of a file of an installed package; throws where there is none. */
  readonly resolve?: (file: string) => string;
};

/** Draws by resvg, with the font that comes along: the same picture on every computer. */
export function createPngDrawing({
  load = async () => (await import(PACKAGE)) as Resvg,
  resolve = (file) => fileURLToPath(import.meta.resolve(file)),
}: PngDrawingOptions = {}): PngDrawing {
  let loading: Promise<{ readonly resvg: Resvg; readonly fontFiles: readonly string[] } | null> | undefined;
  const loaded = () =>
    (loading ??= Promise.resolve()
      .then(async () => ({ fontFiles: FONT.files.map(resolve), resvg: await load() }))
      .catch(() => null));
  return async (svg) => {
    const parts = await loaded();
    if (parts === null) return null;
    const { resvg, fontFiles } = parts;
    const image = await resvg.renderAsync(svg, {
      fitTo: { mode: "zoom", value: SCALE },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT.family },
    });
    return image.asPng();
  };
}
