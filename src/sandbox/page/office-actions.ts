/** The ribbon's functions, by the names that the manifest gives them. */

export interface CommandEvent {
  completed(): void;
}
type Command = (event: CommandEvent) => unknown;

export interface Actions {
  associate(name: string, command: Command): void;
  /** Runs a function as a click on its button does: waits until it is there, then until it calls `completed`. */
  run(name: string): Promise<void>;
}

/** How long a click waits for the add-in to start. */
const patience = 10_000;

/** An empty list of functions, for one load of the add-in's page. */
export function createActions(): Actions {
  const commands = new Map<string, Command>();
  const waiting = new Map<string, (command: Command) => void>();

  const commandNamed = (name: string): Promise<Command> => {
    const known = commands.get(name);
    if (known) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`The add-in has no function "${name}".`));
      }, patience);
      waiting.set(name, (command) => {
        clearTimeout(timer);
        resolve(command);
      });
    });
  };

  return {
    associate(name, command) {
      commands.set(name, command);
      waiting.get(name)?.(command);
      waiting.delete(name);
    },
    async run(name) {
      const command = await commandNamed(name);
      await new Promise<void>((resolve, reject) => {
        Promise.resolve(command({ completed: resolve })).catch(reject);
      });
    },
  };
}
