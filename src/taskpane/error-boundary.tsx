import { Component, type ReactNode } from "react";
import type { Messages } from "../locales/messages";
import { PartMissing } from "./load-part";
import { Trouble } from "./trouble";

interface ErrorBoundaryProps {
  readonly words: Messages;
  readonly reload: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Shows that the add-in itself failed, in place of a result that could not be trusted. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  override render() {
    const { words, reload, children } = this.props;
    const { failed, error } = this.state;
    if (!failed) return children;
    return (
      <Trouble
        trouble={error instanceof PartMissing ? words.partMissing : words.bug}
        detail={describe(error)}
        detailLabel={words.detail}
        onAction={reload}
      />
    );
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
