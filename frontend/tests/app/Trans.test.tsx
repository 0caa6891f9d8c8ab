import { expect, it, vi } from "vitest";
import { Trans } from "@/app/Trans";
import { Choices } from "@/pages/add-service/Choices";
import { draftOf } from "@/pages/add-service/useDraft";
import { shown } from "../shown";

it("leaves what people typed as they typed it", async () => {
  const complained = vi.spyOn(console, "error");
  const draft = draftOf("usr_1");
  const port = { ...draft.port, msisdn: "0470 12 34 56", donor: "Proxi & <b>Fils</b> <0/>" };
  const main = await shown(<Choices plans={[]} search={{ keeps: true }} draft={{ ...draft, port }} />);
  expect(main.textContent).toContain("0470 12 34 56, from Proxi & <b>Fils</b> <0/>");
  expect(complained).not.toHaveBeenCalled();
});

it("counts, and puts elements where they belong", async () => {
  const message = "{count, plural, one {# card} other {# cards}} of <0>{name}</0>";
  const main = await shown(<Trans id="x" message={message} values={{ count: 2, name: "<0>" }} components={{ 0: <b /> }} />);
  expect(main.innerHTML).toBe("2 cards of <b>&lt;0&gt;</b>");
});
