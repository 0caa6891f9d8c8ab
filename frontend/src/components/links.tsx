import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";

type TextProps = AnchorProps & Omit<ComponentProps<"a">, keyof AnchorProps>;
type PressProps = ButtonProps & Omit<ComponentProps<"a">, keyof ButtonProps>;

/** Mantine's text link to a page of ours; the router checks the address. */
export const TextLink = createLink((props: TextProps) => <Anchor {...props} />);

/** A link to a page of ours that looks like a button. */
export const ButtonLink = createLink((props: PressProps) => <Button component="a" {...props} />);
