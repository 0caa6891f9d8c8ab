import { Anchor } from "@mantine/core";

interface MailLinkProps {
  to: string;
  subject?: string;
  body?: string;
}

/** An e-mail address that opens the mail program, with the letter begun where we know what it is about. */
export function MailLink({ to, subject, body }: MailLinkProps) {
  const words = [subject && `subject=${encodeURIComponent(subject)}`, body && `body=${encodeURIComponent(body)}`];
  const letter = words.filter(Boolean).join("&");
  return (
    <Anchor href={letter ? `mailto:${to}?${letter}` : `mailto:${to}`} style={{ overflowWrap: "anywhere" }}>
      {to}
    </Anchor>
  );
}
