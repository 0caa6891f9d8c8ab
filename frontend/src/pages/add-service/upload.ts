import type { AuthRefusal } from "@/app/auth";
import { leaveIfSignedOut } from "@/app/useAuth";

export const MOST_BYTES = 5 * 1024 * 1024;

/** The id of the mandate. Rejects with why not; `progress` hears how much of it has been sent, from 0 to 1. */
export function uploadMandate(companyId: string, file: File, progress: (part: number) => void): Promise<string> {
  return new Promise((resolve, reject: (refusal: AuthRefusal) => void) => {
    const request = new XMLHttpRequest(); // fetch says nothing of what was sent
    request.open("POST", `/mandates?companyId=${encodeURIComponent(companyId)}`);
    request.setRequestHeader("Content-Type", "application/pdf");
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener("error", () => reject({ code: "UNREACHABLE" }));
    request.addEventListener("load", () => {
      const answer = read(request.responseText);
      if (answer.id) return resolve(answer.id);
      leaveIfSignedOut(answer.error);
      return reject(answer.error ?? { code: "UNREACHABLE" });
    });
    request.send(file);
  });
}

function read(text: string): { id?: string; error?: AuthRefusal } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
