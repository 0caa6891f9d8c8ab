import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMutation } from "urql";
import { Dialog } from "@/components/Dialog";
import { useCompany } from "@/app/company";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import { UserForm, type UserValues } from "@/components/UserForm";
import { AddUserMutation } from "./queries";

const EMPTY: UserValues = { name: "", email: "", costCentre: "" };

export function AddUserDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const company = useCompany();
  const navigate = useNavigate();
  const [, addUser] = useMutation(AddUserMutation);
  const idempotencyKey = useIdempotencyKey();

  const save = async (values: UserValues) => {
    const costCentre = values.costCentre.trim() || null;
    const { data, error } = await addUser({ input: { ...values, costCentre, companyId: company.id, idempotencyKey } });
    if (data?.addUser.__typename !== "UserAdded") return { refusal: data?.addUser, error };
    void navigate({ to: "/users/$userId", params: { userId: data.addUser.user.id } });
    return {};
  };
  return (
    <Dialog onClose={onClose} title={t`Add a user`}>
      <UserForm initial={EMPTY} onSave={save} onCancel={onClose} />
    </Dialog>
  );
}
