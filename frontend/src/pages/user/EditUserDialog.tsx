import { useLingui } from "@lingui/react/macro";
import { useMutation } from "urql";
import { Dialog } from "@/components/Dialog";
import { UserForm, type UserValues } from "@/components/UserForm";
import { ModifyUserMutation, type UserData } from "./queries";

export function EditUserDialog({ user, onClose }: { user: UserData; onClose: () => void }) {
  const { t } = useLingui();
  const [, modifyUser] = useMutation(ModifyUserMutation);
  const initial = { name: user.name, email: user.email, costCentre: user.costCentre ?? "" };

  const save = async (values: UserValues) => {
    const costCentre = values.costCentre.trim();
    const { data, error } = await modifyUser({
      input: { ...values, costCentre, userId: user.id, expectedVersion: user.version },
    });
    if (data?.modifyUser.__typename !== "UserModified") return { refusal: data?.modifyUser, error };
    onClose();
    return {};
  };
  return (
    <Dialog onClose={onClose} title={t`Edit ${user.name}`}>
      <UserForm initial={initial} onSave={save} onCancel={onClose} />
    </Dialog>
  );
}
