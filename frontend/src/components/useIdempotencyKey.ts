import { useState } from "react";

/** One key for as long as a dialog is open, so that pressing again after a lost answer has no second effect. */
export function useIdempotencyKey(): string {
  return useState(randomKey)[0];
}

export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
