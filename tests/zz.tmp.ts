import { chromium } from "../node_modules/playwright-core/index.mjs";
const origin = process.argv[2] ?? "http://127.0.0.1:3111";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
async function go(name: string, o: any, steps: any) { const c = await browser.newContext({ viewport: { width: 1360, height: 850 }, deviceScaleFactor: 1.5, ...o }); const p = await c.newPage(); await p.goto(origin); await p.waitForTimeout(600); await steps(p, (n: string) => p.screenshot({ path: `/tmp/shots/real-${name}-${n}.png` })); await c.close(); }
const ask = async (p: any, q: string) => { await p.getByRole("textbox").fill(q); await p.getByRole("textbox").press("Enter"); await p.locator(".turn[aria-busy=false]").last().waitFor(); await p.waitForTimeout(500); };
const walk = async (p: any, shot: any) => {
  await shot("1"); await ask(p, "What is the Pages bookstore café?"); await shot("2");
  await p.locator(".chip").nth(1).click(); await p.locator(".passage-current").waitFor(); await p.waitForTimeout(300); await shot("3");
  await ask(p, "Which city has the highest unemployment?"); await p.keyboard.press("Escape"); await p.waitForTimeout(400); await shot("4");
  await ask(p, "What is the Kültürmix?"); await shot("5");
  await ask(p, "Who won the world cup?"); await shot("6");
};
await go("desk", {}, walk);
await go("dark", { colorScheme: "dark" }, walk);
await go("phone", { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }, async (p: any, shot: any) => {
  await shot("1"); await ask(p, "What is the Pages bookstore café?"); await shot("2"); await p.locator(".chip").nth(1).tap(); await p.waitForTimeout(300); await shot("3"); await p.getByRole("button", { name: "Read in context" }).tap(); await p.locator(".passage-current").waitFor(); await p.waitForTimeout(400); await shot("4"); });
await browser.close();
