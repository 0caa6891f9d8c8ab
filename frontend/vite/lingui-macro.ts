import { transformAsync } from "@babel/core";
import linguiMacro from "@lingui/babel-plugin-lingui-macro";
import type { Plugin } from "vite";

const USES_MACRO = /@lingui\/(core|react)\/macro/;

/** Expands Lingui's macros with Babel and leaves types and JSX to Vite. */
export function linguiMacros(): Plugin {
  return {
    name: "flotte:lingui-macros",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.+\.tsx?$/, code: USES_MACRO },
      async handler(code, id) {
        const expanded = await transformAsync(code, {
          filename: id,
          configFile: false,
          babelrc: false,
          sourceMaps: true,
          parserOpts: { plugins: ["typescript", "jsx"] },
          plugins: [linguiMacro],
        });
        return expanded?.code ? { code: expanded.code, map: expanded.map } : null;
      },
    },
  };
}
