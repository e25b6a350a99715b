/** What an action may use besides itself. */
export interface ActionTools {
  readonly navigate: (path: string) => void;
}

/**
 * One thing that a person can do. The registry of these feeds keys, menu, buttons' key hints and the sheet of keys.
 * Keys: `J`, `1`, `?`, `Escape`, `ArrowDown`, `Mod+N` (Ctrl, on a Mac Cmd), `Alt+1` (matched by the physical key).
 */
export interface Action {
  /** kebab-case; the native menu names it too. */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly keys: readonly string[];
  readonly run: (tools: ActionTools) => void;
  /** False keeps the action listed but out of reach for now. */
  readonly enabled?: boolean;
  /** True: works while somebody types in a field (only for keys with Mod, Alt, Escape or Enter). */
  readonly inFields?: boolean;
  /** True: it fills the window: its keys win over all others, and no other single key does anything meanwhile. */
  readonly onTop?: boolean;
  /** True: the control that has the focus answers the key itself; it is listed for the sheet of keys. */
  readonly inControl?: boolean;
}
