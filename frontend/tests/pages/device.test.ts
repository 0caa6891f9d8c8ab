import { expect, it } from "vitest";
import { deviceOf } from "@/pages/security/device";

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit";

it.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux", false],
  [`${MAC}/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`, "Safari", "macOS", false],
  [`${MAC}/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, "Edge", "macOS", false],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) CriOS/140.0 Mobile Safari/604.1", "Chrome", "iPhone", true],
  ["Mozilla/5.0 (Linux; Android 15; K) Chrome/140.0.0.0 Mobile Safari/537.36", "Chrome", "Android", true],
  ["curl/8.5.0", undefined, undefined, false],
  [null, undefined, undefined, false],
])("knows %s", (userAgent, browser, system, isTelephone) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system, isTelephone });
});
