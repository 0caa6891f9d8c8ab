import { fireEvent, screen, waitFor } from "@testing-library/react";
import { Client, fetchExchange, Provider } from "urql";
import { expect, it } from "vitest";
import { ImportDialog } from "@/pages/sim-stock/ImportDialog";
import { shown } from "../shown";

interface Sent {
  input: { csv: string; dryRun: boolean; idempotencyKey?: string };
  answer: (iccid: string) => void;
  lose: () => void;
}

/** The dialog, and what it has sent; the API answers when the test says so. */
async function opened() {
  const sent: Sent[] = [];
  const fetch = (_address: unknown, request?: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const { input } = JSON.parse(String(request?.body)).variables;
      const outcome = (iccid: string) => ({
        __typename: "SimCardsImported",
        imported: input.dryRun ? 0 : 1,
        dryRun: input.dryRun,
        rows: [{ line: 2, iccid, verdict: "NEW", message: "new" }],
      });
      const answer = (iccid: string) => resolve(Response.json({ data: { importSimCards: outcome(iccid) } }));
      sent.push({ input, answer, lose: () => reject(new TypeError("gone")) });
    });
  const client = new Client({ url: "http://localhost/graphql", exchanges: [fetchExchange], fetch, preferGetMethod: false });
  await shown(
    <Provider value={client}>
      <ImportDialog owner={{ name: "North" }} onClose={() => {}} />
    </Provider>,
  );
  const dialog = await screen.findByRole("dialog");
  const choose = (name: string, text: string) => {
    const bytes = new TextEncoder().encode(text);
    // jsdom knows no File.arrayBuffer.
    const file = Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
    fireEvent.change(dialog.ownerDocument.querySelector("input[type=file]") as Element, { target: { files: [file] } });
  };
  const request = async (count: number): Promise<Sent> => {
    await waitFor(() => expect(sent).toHaveLength(count));
    return sent[count - 1] as Sent;
  };
  return { choose, request };
}

const button = () => screen.getByRole<HTMLButtonElement>("button", { name: "Import" });

it("shows no verdict of a file that is chosen no more", async () => {
  const { choose, request } = await opened();
  choose("a.csv", "iccid\n1\n");
  const first = await request(1);
  choose("b.csv", "iccid\n2\n");
  const second = await request(2);
  second.answer("of b");
  await screen.findByText("of b");
  first.answer("of a");
  await waitFor(() => expect(button().disabled).toBe(false));
  expect(screen.queryByText("of a")).toBeNull();
  fireEvent.click(button());
  expect((await request(3)).input).toMatchObject({ csv: "iccid\n2\n", dryRun: false });
});

it("writes nothing before its verdict is seen", async () => {
  const { choose, request } = await opened();
  choose("a.csv", "iccid\n1\n");
  (await request(1)).answer("of a");
  await screen.findByText("of a");
  choose("b.csv", "iccid\n2\n");
  await request(2);
  expect(screen.queryByText("of a")).toBeNull();
  expect(button().disabled).toBe(true);
});

it("has one key for a file that is written again, and another for another of its length", async () => {
  const { choose, request } = await opened();
  const judged = async (name: string, text: string, count: number) => {
    choose(name, text);
    (await request(count)).answer(name);
    await screen.findByText(name, { selector: "td" });
    await waitFor(() => expect(button().disabled).toBe(false));
    fireEvent.click(button());
    return request(count + 1);
  };
  const lost = await judged("a.csv", "iccid\n1\n", 1);
  lost.lose();
  await screen.findByText(/nothing is done twice/);
  fireEvent.click(button());
  const again = await request(3);
  again.lose();
  await waitFor(() => expect(button().disabled).toBe(false));
  const other = await judged("b.csv", "iccid\n2\n", 4);
  expect(again.input).toEqual(lost.input);
  expect(other.input.idempotencyKey).not.toBe(lost.input.idempotencyKey);
});

it("says of a workbook that it is no CSV, and asks for nothing", async () => {
  const { choose, request } = await opened();
  choose("cards.csv", "PK\u0003\u0004\u0000\u0000");
  await screen.findByText("This is not a readable CSV file.");
  expect(button().disabled).toBe(true);
  choose("cards.csv", "iccid\n1\n");
  expect((await request(1)).input.csv).toBe("iccid\n1\n");
});
