import { describe, expect, test } from "vitest";
import { ACCESS } from "../../../src/entrypoints/http/access.ts";
import { roleKeys, testServer } from "../../support/http-test-server.ts";
import { createOpenApiCheck } from "../../support/open-api-check.ts";

type Operation = { operationId: string; security?: unknown; responses: Record<string, unknown> };
type Paths = Record<string, Record<string, Operation>>;

async function describedBy(options = {}) {
  const { get } = testServer(options);
  const reply = await get("/openapi.json");
  expect(reply.statusCode).toBe(200);
  expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
  return reply.json() as {
    openapi: string;
    info: { version: string };
    paths: Paths;
    components: { schemas: Record<string, { properties: Record<string, { anyOf: unknown[] }> }> };
  };
}

describe("GET /openapi.json", () => {
  test("describes every route of the API and no other", async () => {
    const { openapi, info, paths } = await describedBy();
    expect(openapi).toBe("3.1.0");
    expect(info.version).toBe("1.2.3");
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = Object.keys(ACCESS)
      .filter((row) => / \/(?:api\/|healthz|readyz|openapi)/.test(row))
      .map((row) => row.replace("*", "{id}").replaceAll(/:(\w+)/g, "{$1}"));
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  test("refers to nothing that it does not hold, and holds nothing without use", async () => {
    const document = await describedBy();
    const referred = new Set(
      [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
    );
    const held = Object.keys(document.components.schemas);
    expect([...referred].filter((name) => !held.includes(name ?? ""))).toEqual([]);
    expect(held.filter((name) => !referred.has(name))).toEqual(["SourcesEvent", "SentenceEvent"]);
  });

  test("gives each operation a name of its own", async () => {
    const { paths } = await describedBy();
    const names = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain(undefined);
  });

  test("holds the limits that are enforced", async () => {
    const { components } = await describedBy();
    expect(components.schemas["AskInput"]).toMatchObject({
      required: ["question"],
      additionalProperties: false,
      properties: { question: { type: "string", minLength: 1, maxLength: 2000 } },
    });
    expect(components.schemas["SearchInput"]?.properties["limit"]?.anyOf[0]).toMatchObject({ minimum: 1, maximum: 50 });
  });

  test("asks for a key where the server has keys and the route is not public", async () => {
    const open = await describedBy();
    const withKeys = await describedBy({ apiKeys: roleKeys });
    expect(open.paths["/api/ask"]?.["post"]?.security).toBeUndefined();
    expect(withKeys.paths["/api/ask"]?.["post"]?.security).toEqual([{ apiKey: [] }]);
    expect(withKeys.paths["/healthz"]?.["get"]?.security).toBeUndefined();
    expect(withKeys.paths["/api/join/{code}"]?.["post"]?.security).toBeUndefined();
  });

  test("is what replies are checked against: a wrong one is noticed", async () => {
    const check = createOpenApiCheck((await describedBy()) as never);
    const reply = {
      method: "GET",
      address: "/api/cities?x=1",
      status: 200,
      contentType: "application/json; charset=utf-8",
    };
    const city = { id: "kiel", name: "Kiel", country: null, names: [] };
    expect(check({ ...reply, body: JSON.stringify({ cities: [city] }) })).toEqual([]);
    expect(check({ ...reply, body: JSON.stringify({ cities: [{ ...city, name: 7 }] }) })).toHaveLength(1);
    expect(check({ ...reply, body: JSON.stringify({ cities: [{ ...city, terms: [] }] }) })).toHaveLength(1);
    expect(check({ ...reply, body: "{}" })).toHaveLength(1);
    expect(check({ ...reply, status: 418, body: "{}" })).toHaveLength(1);
    expect(check({ ...reply, contentType: "text/html", body: "" })).toHaveLength(1);
  });
});
