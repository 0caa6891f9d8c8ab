import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#eef6f5", "#d9ebe9", "#b5d9d5", "#8ac3bd", "#5faaa3", "#378b85", "#20726e", "#135c59", "#0d4947", "#083635",
];
const slate: MantineColorsTuple = [
  "#f7f8f7", "#eff2f1", "#e3e8e6", "#d3dad8", "#b9c3c1", "#8f9c9a", "#677674", "#4f5d5b", "#34403f", "#1c2625",
];
const red: MantineColorsTuple = [
  "#fdf0ee", "#fadcd8", "#f4bab3", "#ff9b90", "#f48a7e", "#d9534a", "#c43b32", "#b3261e", "#8c2017", "#66150f",
];
const ink: MantineColorsTuple = [
  "#e4ebea", "#c3cdcc", "#9fadac", "#71817f", "#42504f", "#31403f", "#1d2828", "#141d1d", "#0e1515", "#090e0e",
];

/** How Flotte looks: petrol on warm paper, Figtree, aligned figures, quiet corners. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, red, gray: slate, dark: ink },
  black: "#14201f",
  fontFamily: '"Figtree Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.75rem", lineHeight: "1.2" },
      h2: { fontSize: "1.25rem", lineHeight: "1.3" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.35" },
    },
  },
  defaultRadius: "md",
  radius: { sm: "6px", md: "8px", lg: "12px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Paper: { defaultProps: { radius: "lg" } },
    Anchor: { defaultProps: { underline: "hover", fw: 550 } },
  },
});

/** The places where Mantine's own shades are too pale for WCAG 2.2 AA, or too dark on a dark card. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#f6f7f5",
    "--mantine-color-dimmed": "#55625f",
    "--mantine-color-placeholder": "#66736f",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-default-border": "#c5cecb",
    "--mantine-color-anchor": "#0f5653",
  },
  dark: {
    "--mantine-color-body": "#111919",
    "--mantine-color-dimmed": "#a3b1af",
    "--mantine-color-placeholder": "#8e9c9a",
    "--mantine-color-error": "#ff9b90",
    "--mantine-color-default": "#1d2828",
    "--mantine-color-default-border": "#42504f",
    "--mantine-color-anchor": "#8fd0c9",
    "--mantine-color-petrol-light": "#17393a",
    "--mantine-color-petrol-light-hover": "#1d4848",
    "--mantine-color-petrol-light-color": "#a9ddd7",
    "--mantine-color-red-light": "#451f1b",
    "--mantine-color-red-light-hover": "#552722",
    "--mantine-color-red-light-color": "#ffb8ae",
  },
});
