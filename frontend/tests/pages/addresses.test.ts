import { expect, it } from "vitest";
import { addServiceSearch } from "@/pages/add-service/search";
import { asAmount, servicesSearch, statusesOf } from "@/pages/services/search";
import { usersSearch } from "@/pages/users/search";

it("reads the filters of the overview, one or several", () => {
  const search = servicesSearch({ status: "ACTIVE", planId: ["plan_1", "plan_2"], orderBy: "MSISDN", direction: "DESC" });
  expect(search).toMatchObject({
    status: ["ACTIVE"],
    planId: ["plan_1", "plan_2"],
    orderBy: "MSISDN",
    direction: "DESC",
  });
});

it("drops what the API does not know", () => {
  const search = servicesSearch({ status: "BROKEN", orderBy: "SHOE_SIZE", direction: "SIDEWAYS" });
  expect(search).toMatchObject({ status: undefined, orderBy: undefined, direction: undefined });
  expect(usersSearch({ status: "TERMINATED" }).status).toBeUndefined();
});

it("shows everything but the terminated unless asked otherwise", () => {
  expect(statusesOf({})).toEqual(["RESERVED", "INACTIVE", "ACTIVE", "SUSPENDED"]);
  expect(statusesOf({ status: ["TERMINATED"] })).toEqual(["TERMINATED"]);
});

it.each([
  ["25", "25.00"],
  ["25,5", "25.50"],
  [" 25.05 ", "25.05"],
  ["", undefined],
  ["a lot", undefined],
  ["-3", undefined],
  ["1.234", undefined],
])("takes %j as the amount %j", (typed, amount) => {
  expect(asAmount(typed)).toBe(amount);
});

it("starts the activation process at its first step when there is no plan yet", () => {
  expect(addServiceSearch({ step: "3" }).step).toBeUndefined();
  expect(addServiceSearch({ step: "3", planId: "plan_1" }).step).toBe(3);
  expect(addServiceSearch({ step: "9", planId: "plan_1" }).step).toBeUndefined();
});
