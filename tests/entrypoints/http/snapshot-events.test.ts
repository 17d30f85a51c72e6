import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../src/core/quiz/session/snapshot.ts";
import { readEvents, type StreamedEvent } from "../../support/event-stream-client.ts";
import { openQuizRoom, type QuizRoomOptions } from "../../support/quiz-room.ts";

/** A room on a port, and who follows it. */
async function listeningRoom(options: QuizRoomOptions = {}) {
  const room = await openQuizRoom(options);
  const origin = await room.server.app.listen({ host: "127.0.0.1", port: 0 });
  const follow = async (path: string, cookie = "") => {
    const leave = new AbortController();
    const reply = await fetch(`${origin}${path}`, { headers: { cookie }, signal: leave.signal });
    return { reply, leave: () => leave.abort(), events: reply.ok ? readEvents(reply) : null };
  };
  return { ...room, follow };
}

async function next(events: AsyncGenerator<StreamedEvent> | null): Promise<Snapshot> {
  for (;;) {
    const step = await events?.next();
    if (step === undefined || step.done === true) throw new Error("the stream ended");
    if ("event" in step.value) {
      expect(step.value.event).toBe("snapshot");
      return JSON.parse(step.value.data) as Snapshot;
    }
  }
}

/** The first snapshot of which something holds; several changes may come as one. */
async function until(events: AsyncGenerator<StreamedEvent> | null, holds: (snapshot: Snapshot) => boolean) {
  for (;;) {
    const snapshot = await next(events);
    if (holds(snapshot)) return snapshot;
  }
}

describe("following a session", () => {
  test("gives everybody their own whole snapshot at once, and another after each change", async () => {
    const { follow, session, join, move } = await listeningRoom();
    const { id, cookie } = await join("Ada");
    const host = await follow(`/api/sessions/${session}/host/events`);
    const screen = await follow(`/api/sessions/${session}/screen/events`);
    const player = await follow(`/api/play/${session}/events`, cookie);
    expect(player.reply.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(await next(host.events)).toMatchObject({ role: "host", session: { phase: "lobby" } });
    expect(await next(screen.events)).toMatchObject({ role: "projector", names: ["Ada"] });
    expect(await next(player.events)).toMatchObject({ role: "player", you: { id } });

    await move({ type: "advance" });
    for (const { events } of [host, screen, player]) {
      await until(events, (snapshot) => snapshot.session.phase === "ready");
    }
    await join("Bo");
    expect(await until(screen.events, ({ session }) => session.players === 2)).toMatchObject({ names: ["Ada", "Bo"] });
    for (const each of [host, screen, player]) each.leave();
  });

  test("tells many changes as few, and the last one always", async () => {
    const { follow, session, join, quizzes } = await listeningRoom();
    const { events, leave } = await follow(`/api/sessions/${session}/screen/events`);
    await next(events);
    let looks = 0;
    const { views } = quizzes;
    Object.assign(quizzes, { views: (id: string) => ((looks += 1), views(id)) });
    for (let player = 0; player < 30; player += 1) await join(`Player ${player}`);
    await until(events, (snapshot) => snapshot.session.players === 30);
    expect(looks).toBeLessThan(30);
    leave();
  });

  test("is one look at the session for all who follow it", async () => {
    const { follow, session, join, move, quizzes } = await listeningRoom();
    const players = await Promise.all(["Ada", "Bo", "Cem", "Dua"].map((name) => join(name)));
    const streams = await Promise.all(players.map(({ cookie }) => follow(`/api/play/${session}/events`, cookie)));
    for (const { events } of streams) await next(events);
    // What the joins still have to tell.
    await move({ type: "advance" });
    for (const { events } of streams) await until(events, (snapshot) => snapshot.session.phase === "ready");
    let looks = 0;
    const { views } = quizzes;
    Object.assign(quizzes, { views: (id: string) => ((looks += 1), views(id)) });
    const pending = streams.map(({ events }) => until(events, (snapshot) => snapshot.session.phase === "open"));
    await quizzes.move(session, 2, { type: "advance" }, "local");
    await Promise.all(pending);
    expect(looks).toBe(1);
    for (const { leave } of streams) leave();
  });

  test("gives signs of life while nothing changes", async () => {
    const { follow, session } = await listeningRoom({ limits: { heartbeat: 10 } });
    const { events, leave } = await follow(`/api/sessions/${session}/host/events`);
    await next(events);
    expect((await events?.next())?.value).toEqual({ comment: "" });
    expect((await events?.next())?.value).toEqual({ comment: "" });
    leave();
  });

  test("ends with the server, at once", async () => {
    const { follow, session, server } = await listeningRoom({ limits: { finishing: 60_000 } });
    const { events } = await follow(`/api/sessions/${session}/host/events`);
    await next(events);
    await server.app.close();
    expect((await events?.next())?.done).toBe(true);
  });

  test("is bounded for all, and places are free again for others", async () => {
    const { follow, session, join } = await listeningRoom({ limits: { streamsAtOnce: 2 } });
    const [ada, bo] = [await join("Ada"), await join("Bo")];
    const path = `/api/play/${session}/events`;
    const first = await follow(path, ada.cookie);
    await follow(path, bo.cookie);
    const full = await follow(path, bo.cookie);
    expect(full.reply.status).toBe(503);
    expect(full.reply.headers.get("retry-after")).toBe("5");
    expect(await full.reply.json()).toMatchObject({ code: "busy" });
    first.leave();
    await expect.poll(async () => (await follow(path, bo.cookie)).reply.status).toBe(200);
  });

  test("lets a reader's oldest connections give way to new ones, which a lost network leaves behind", async () => {
    const { follow, session, join } = await listeningRoom({ limits: { streamsOfOne: 2 } });
    const [ada, bo] = [await join("Ada"), await join("Bo")];
    const path = `/api/play/${session}/events`;
    const streams = [
      await follow(path, ada.cookie),
      await follow(path, ada.cookie),
      await follow(path, bo.cookie),
      await follow(path, ada.cookie),
    ];
    for (const { events } of streams) await next(events);
    expect((await streams[0]?.events?.next())?.done).toBe(true);
    const pending = streams.slice(1).map(({ events }) => until(events, (snapshot) => snapshot.session.players === 3));
    await join("Cem");
    await Promise.all(pending);
    for (const { leave } of streams) leave();
  });

  test("leaves nobody watching once all have gone", async () => {
    const { follow, session, quizzes } = await listeningRoom();
    let watching = 0;
    const { watch } = quizzes;
    Object.assign(quizzes, {
      watch(id: string, onChange: () => void) {
        const callOff = watch(id, onChange);
        watching += 1;
        return () => {
          watching -= 1;
          callOff();
        };
      },
    });
    const streams = [
      await follow(`/api/sessions/${session}/host/events`),
      await follow(`/api/sessions/${session}/screen/events`),
    ];
    for (const { events } of streams) await next(events);
    expect(watching).toBe(1);
    for (const { leave } of streams) leave();
    await expect.poll(() => watching).toBe(0);
  });
});
