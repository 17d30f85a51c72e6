import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { testServer } from "../../support/http-test-server.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const PAGE = "<!doctype html><title>Three Cities</title>";
const QUIZ_PAGE = "<!doctype html><title>Quiz</title>";

function builtClient(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "quiz.html"), QUIZ_PAGE);
  writeFileSync(join(folder, "assets", "main-1a2b.js"), "export {};");
  writeFileSync(join(folder, "assets", ".hidden"), "secret");
  writeFileSync(join(folder, "secret.txt"), "secret");
  return folder;
}

describe("the web page", () => {
  test.each(["/", "/?question=Oil", "/passages/lighthouses/kiel/1", "/passages/lighthouses%2Fkiel%2F1", "/passages/"])(
    "comes at %s, fresh each time",
    async (url) => {
      const { get } = testServer({ webFolder: builtClient() });
      const reply = await get(url);
      expect(reply.statusCode).toBe(200);
      expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(reply.headers["cache-control"]).toBe("public, max-age=0");
      expect(reply.body).toBe(PAGE);
    },
  );

  test.each([
    "/quiz",
    "/quiz/quz_1",
    "/quiz/host/ses_1",
    "/quiz/screen/ses_1",
    "/quiz/practice/ABC234",
    "/j",
    "/j/ABC234",
    "/j/ABC234?name=Ada",
  ])("of quizzes comes at %s", async (url) => {
    const { get } = testServer({ webFolder: builtClient() });
    const reply = await get(url);
    expect(reply.headers["cache-control"]).toBe("public, max-age=0");
    expect(reply.body).toBe(QUIZ_PAGE);
  });

  test("brings its files with a type, kept for a year since their names change with them", async () => {
    const { get } = testServer({ webFolder: builtClient() });
    const reply = await get("/assets/main-1a2b.js");
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(reply.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(reply.headers["x-content-type-options"]).toBe("nosniff");
  });

  test.each([
    "/assets/",
    "/assets/none.js",
    "/assets/.hidden",
    "/assets/../secret.txt",
    "/assets/..%2fsecret.txt",
    "/assets/%2e%2e/secret.txt",
    "/assets/..%5csecret.txt",
    "/assets/%00",
    "/assets//etc/passwd",
    "/secret.txt",
    "/index.html",
  ])("gives nothing away at %s", async (url) => {
    const { get } = testServer({ webFolder: builtClient() });
    const reply = await get(url);
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(reply.body).not.toContain("secret");
  });

  test("says in plain text how to build it when it has not been built", async () => {
    for (const webFolder of [null, temporaryFolder(), "/nonexistent/folder"]) {
      const { get } = testServer({ webFolder });
      for (const url of ["/", "/passages/lighthouses/kiel/1", "/quiz", "/j/ABC234"]) {
        const reply = await get(url);
        expect(reply.statusCode).toBe(200);
        expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
        expect(reply.body).toContain("npm run build");
      }
      expect((await get("/assets/main.js")).statusCode).toBe(404);
    }
  });
});

describe("security headers", () => {
  test.each(["/", "/api/cities", "/nothing", "/api/answers/x%00", "/assets/none"])("come with %s", async (url) => {
    const { get } = testServer({ webFolder: builtClient(), script: { answers: [] } });
    const { headers } = await get(url);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';" +
        "manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});
