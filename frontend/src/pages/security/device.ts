/** What a browser says of itself, in the two words that people know it by. Order matters: most claim to be others too. */
const BROWSERS: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];
const TELEPHONES = new Set(["iPhone", "Android"]);

export interface Device {
  browser: string | undefined;
  system: string | undefined;
  isTelephone: boolean;
}

export function deviceOf(userAgent: string | null): Device {
  const system = firstOf(SYSTEMS, userAgent ?? "");
  return {
    browser: firstOf(BROWSERS, userAgent ?? ""),
    system,
    isTelephone: system !== undefined && TELEPHONES.has(system),
  };
}

function firstOf(names: [RegExp, string][], text: string): string | undefined {
  return names.find(([pattern]) => pattern.test(text))?.[1];
}
