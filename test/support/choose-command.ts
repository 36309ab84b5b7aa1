import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** The button of the commands that have none of their own. */
export const moreCommands = () => screen.getByRole("button", { name: /^(Autres commandes|More commands)$/ });

/** Chooses a command in the menu of the plan page. */
export async function chooseCommand(user: UserEvent, name: string): Promise<void> {
  await user.click(moreCommands());
  await user.click(await screen.findByRole("menuitem", { name }));
}
