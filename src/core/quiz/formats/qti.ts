import { XMLBuilder } from "fast-xml-parser";
import { strToU8, zipSync } from "fflate";
import { quizFormatMessages as reasons } from "../../messages/en/quiz-formats.ts";
import type { Item } from "../item.ts";
import { qtiItem } from "./qti-item.ts";
import type { QuestionBank, QuizFormat } from "./quiz-format.ts";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  suppressEmptyNode: true,
});

/** Of the files in the package, so that the same bank makes the same bytes. */
const MODIFIED = new Date("2016-10-01T12:00:00");

/** A package of QTI 3.0 (1EdTech, "QTI 3.0 Best Practices and Implementation Guide"): a manifest and a file an item. */
export const QTI: QuizFormat = {
  extension: "qti3.zip",
  mediaType: "application/zip",
  write(bank) {
    const items = bank.items.filter(({ key }) => key !== null);
    const files = items.map((item, place) => [pathOf(place), xml(qtiItem(item, identifierOf(place)))] as const);
    const entries = Object.fromEntries([["imsmanifest.xml", xml(manifest(bank, items))], ...files]);
    return {
      content: zipSync(entries, { mtime: MODIFIED }),
      leftOut: bank.items.filter(({ key }) => key === null).map(({ id }) => ({ item: id, reason: reasons.poll })),
    };
  },
};

const identifierOf = (place: number) => `item-${place + 1}`;
const pathOf = (place: number) => `items/${identifierOf(place)}.xml`;

function xml(root: object): Uint8Array {
  return strToU8(String(builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, ...root })));
}

function manifest({ language }: QuestionBank, items: readonly Item[]): object {
  return {
    manifest: {
      "@xmlns": "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "@identifier": "three-cities-quiz",
      "@xml:lang": language,
      metadata: { schema: "QTI Package", schemaversion: "3.0.0" },
      organizations: "",
      resources: {
        resource: items.map((_item, place) => ({
          "@identifier": identifierOf(place),
          "@type": "imsqti_item_xmlv3p0",
          "@href": pathOf(place),
          file: { "@href": pathOf(place) },
        })),
      },
    },
  };
}
