import { describe, expect, test } from "vitest";
import { roleKeys } from "../../support/http-test-server.ts";
import { openQuizRoom, playerOf } from "../../support/quiz-room.ts";

const DAY = 24 * 60 * 60 * 1000;

describe("joining a session", () => {
  test("needs its code alone, in any case and with spaces", async () => {
    const { server, code, session } = await openQuizRoom({ apiKeys: roleKeys, key: "trainer-key" });
    const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`;
    const info = await server.get(`/api/join/${encodeURIComponent(typed)}`);
    expect(info.json()).toMatchObject({ session, phase: "lobby", joined: false });
    const reply = await server.post(`/api/join/${code}`, { name: "Ada", language: "tr" });
    expect(reply.statusCode).toBe(201);
    expect(reply.headers["set-cookie"]).toBe(
      `player-${session}=${reply.json().participant}; Path=/; Max-Age=172800; HttpOnly; SameSite=Lax`,
    );
  });

  test("keeps the cookie to encrypted connections where the public address is one", async () => {
    const { server, code } = await openQuizRoom({ publicUrl: "https://quiz.example" });
    const reply = await server.post(`/api/join/${code}`, { name: "Ada", language: "en" });
    expect(String(reply.headers["set-cookie"])).toMatch(/; Secure$/);
  });

  test("a second time, with the cookie or the rejoin code, gives back who they are", async () => {
    const { server, session, code, join, hostSnapshot } = await openQuizRoom();
    const ada = await join("Ada");
    const again = await join("Somebody else", {}, { cookie: ada.cookie });
    expect(again.id).toBe(ada.id);
    const phone = await join("Ada", { returning: ada.id });
    expect(phone.id).toBe(ada.id);
    expect((await playerOf(server, session, phone).snapshot()).you.name).toBe("Ada");
    expect((await hostSnapshot()).participants).toHaveLength(1);
    expect((await server.get(`/api/join/${code}`, { cookie: ada.cookie })).json().joined).toBe(true);
  });

  test("with the cookie or rejoin code of another session makes a new player", async () => {
    const room = await openQuizRoom();
    const ada = await room.join("Ada");
    const other = (await room.server.post(`/api/quizzes/${room.quiz.id}/sessions`, {})).json();
    const body = { name: "Ada", language: "en", returning: ada.id };
    const reply = await room.server.post(`/api/join/${other.code}`, body, { cookie: ada.cookie });
    expect(reply.json()).toMatchObject({ session: other.id });
    expect(reply.json().participant).not.toBe(ada.id);
    const stolen = { cookie: `player-${other.id}=${ada.id}` };
    expect((await room.server.get(`/api/play/${other.id}`, stolen)).json().code).toBe("participant_not_found");
  });

  test.each(["AAAAAA", "nothing", "0OIL10", "%00", "__proto__"])("is not possible with the code %s", async (code) => {
    const { server } = await openQuizRoom();
    expect((await server.get(`/api/join/${code}`)).json().code).toBe("session_not_found");
    const reply = await server.post(`/api/join/${code}`, { name: "Ada", language: "en" });
    expect(reply.json().code).toBe("session_not_found");
  });

  test("is over when the session is; what was played can be looked at for a day", async () => {
    const { server, code, session, join, move, clock } = await openQuizRoom();
    const ada = await join("Ada");
    await move({ type: "cancel" });
    const late = { name: "Bo", language: "en" };
    expect((await server.post(`/api/join/${code}`, late)).json().code).toBe("session_over");
    await clock.advance(DAY);
    expect((await ada.get()).statusCode).toBe(200);
    await clock.advance(1);
    const { cookie } = ada;
    for (const path of [`/api/play/${session}`, `/api/play/${session}/events`, `/api/play/${session}/review`])
      expect((await server.get(path, { cookie })).json().code).toBe("session_not_found");
    expect((await server.get(`/api/join/${code}`)).json().code).toBe("session_not_found");
  });

  test("does not let anybody play without a cookie of that session", async () => {
    const { server, session } = await openQuizRoom();
    for (const cookie of ["", "player-x=y", `player-${session}=ply_unknown`, `player-${session}=%00`, "=;;="]) {
      expect((await server.get(`/api/play/${session}`, { cookie })).json().code).toBe("participant_not_found");
    }
  });

  test("shows its address as a QR code: the public one, else the one by which the host came", async () => {
    const image = async (options: object) => {
      const { server, code } = await openQuizRoom(options);
      const reply = await server.get(`/api/join/${code}/qr.svg`);
      expect(reply.headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
      return reply.body;
    };
    const own = await image({});
    const shown = await image({ publicUrl: "https://quiz.example" });
    expect(own).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(shown).not.toBe(own);
    const started = async (options: object) => {
      const { server, quiz } = await openQuizRoom(options);
      return (await server.post(`/api/quizzes/${quiz.id}/sessions`, {}, { host: "localhost:3000" })).json();
    };
    const { id, code, url, joinUrl } = await started({});
    expect({ url, joinUrl }).toEqual({ url: `/quiz/host/${id}`, joinUrl: `http://localhost:3000/j/${code}` });
    const { code: other, joinUrl: address } = await started({ publicUrl: "https://quiz.example" });
    expect(address).toBe(`https://quiz.example/j/${other}`);
    const { server, code: shownCode } = await openQuizRoom({ publicUrl: "https://quiz.example" });
    expect((await server.get(`/api/join/${shownCode}`)).json().joinUrl).toBe(`https://quiz.example/j/${shownCode}`);
  });

  test("counts requests by player, so that a room behind one address is no crowd", async () => {
    const { server, join, code } = await openQuizRoom({ rateLimit: { plays: 2, joins: 4 } });
    const [ada, bo] = [await join("Ada"), await join("Bo")];
    for (const player of [ada, bo, ada, bo]) expect((await player.get()).statusCode).toBe(200);
    expect((await ada.get()).json().code).toBe("rate_limited");
    const join4 = async (name: string) => (await server.post(`/api/join/${code}`, { name, language: "en" })).statusCode;
    expect([await join4("Cem"), await join4("Dua"), await join4("Eva")]).toEqual([201, 201, 429]);
  });

  test("does not let codes be tried without end", async () => {
    const { server } = await openQuizRoom({ rateLimit: { joins: 2 } });
    const attempt = async (code: string) => (await server.get(`/api/join/${code}`)).statusCode;
    expect([await attempt("AAAAA2"), await attempt("AAAAA3"), await attempt("AAAAA4")]).toEqual([404, 404, 429]);
  });
});

describe("players of a server without keys", () => {
  const publicUrl = "https://quiz.example";
  const host = "quiz.example";

  test("come in by its public name, to what is theirs and to no more", async () => {
    const { server, code, session, quiz, join } = await openQuizRoom({ publicUrl });
    const { cookie } = await join("Ada");
    const headers = { host, cookie, origin: publicUrl, "sec-fetch-site": "same-origin" };
    for (const url of [`/j/${code}`, "/j", `/api/join/${code}`, `/api/play/${session}`, `/api/play/${session}/review`])
      expect((await server.get(url, headers)).statusCode, url).not.toBe(403);
    const body = { name: "Bo", language: "en" };
    expect((await server.post(`/api/join/${code}`, body, { host, origin: publicUrl })).statusCode).toBe(201);
    for (const url of ["/api/quizzes", `/api/quizzes/${quiz.id}`, `/api/sessions/${session}/host`, "/api/cities"])
      expect((await server.get(url, headers)).json().code, url).toBe("host_not_allowed");
    expect((await server.get(`/api/join/${code}`, { host: "evil.example" })).json().code).toBe("host_not_allowed");
  });

  test.each([
    { host, origin: "https://evil.example" },
    { host, "sec-fetch-site": "cross-site" },
    { host: "localhost", origin: "https://evil.example" },
    { host, origin: "http://quiz.example:8080" },
  ])("are not made to do anything by another site: %j", async (headers) => {
    const { server, code, hostSnapshot } = await openQuizRoom({ publicUrl });
    const reply = await server.post(`/api/join/${code}`, { name: "Eve", language: "en" }, headers);
    expect(reply.json().code).toBe("cross_site");
    expect((await hostSnapshot()).participants).toEqual([]);
  });

  test("nor are those of one with keys, behind a proxy or not", async () => {
    const { server, code } = await openQuizRoom({ publicUrl, apiKeys: roleKeys, key: "trainer-key" });
    const join = (headers: Record<string, string>) =>
      server.post(`/api/join/${code}`, { name: "Ada", language: "en" }, headers);
    expect((await join({ host, origin: "https://evil.example" })).json().code).toBe("cross_site");
    expect((await join({ host, origin: publicUrl })).statusCode).toBe(201);
    expect((await join({ host: "10.0.0.7:3000", origin: publicUrl })).statusCode).toBe(201);
  });
});
