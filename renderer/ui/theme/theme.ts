import {
  type AutocompleteFactory,
  type ButtonFactory,
  type CheckboxFactory,
  type ComboboxFactory,
  type CSSVariablesResolver,
  createTheme,
  type ExtendComponent,
  type FactoryPayload,
  type MantineColorsTuple,
  type ModalFactory,
  type MultiSelectFactory,
  type NativeSelectFactory,
  type NumberInputFactory,
  type SelectFactory,
  type TagsInputFactory,
  type TextareaFactory,
  type TextInputFactory,
} from '@mantine/core';

/**
 * One deep teal in ten steps, for the component library. What is seen comes from the tokens (`tokens.css`): the
 * resolver below hands every colour that a component draws over to them, in light and in dark.
 */
const teal: MantineColorsTuple = [
  '#eef6f5',
  '#dcebe8',
  '#bfdcd7',
  '#a9cdc8',
  '#66c2ba',
  '#3f938c',
  '#1f7371',
  '#0e5a5a',
  '#0b4a4a',
  '#083838',
];

const inputStyles = { label: { fontWeight: 550, marginBottom: 4 }, description: { fontSize: 12.5 }, error: { fontSize: 12.5 } };

/** As a component's own `extend`, by its type alone: a theme that imports components makes every start fetch all of them. */
function extend<F extends FactoryPayload>(input: ExtendComponent<F>): ExtendComponent<F> {
  return input;
}

export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  colors: { teal },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  components: {
    // The page itself never scrolls, and locking it would inject a style that the policy refuses.
    // Its header is no second banner of the page.
    Modal: extend<ModalFactory>({ defaultProps: { lockScroll: false, attributes: { header: { role: 'presentation' } } } }),
    Button: extend<ButtonFactory>({
      defaultProps: { variant: 'default', size: 'sm' },
      styles: { root: { fontWeight: 550, height: 34 } },
      // On a filled button the library writes white, which a light accent cannot carry in the dark.
      vars: (_theme, { variant }) => ({ root: variant === 'filled' ? { '--button-color': 'var(--accent-ink)' } : {} }),
    }),
    Checkbox: extend<CheckboxFactory>({ vars: () => ({ root: { '--checkbox-icon-color': 'var(--accent-ink)' } }) }),
    TextInput: extend<TextInputFactory>({ styles: inputStyles }),
    NumberInput: extend<NumberInputFactory>({ styles: inputStyles }),
    Textarea: extend<TextareaFactory>({ styles: inputStyles }),
    NativeSelect: extend<NativeSelectFactory>({ styles: inputStyles }),
    // A closed list stays out of the page: its label is then that of the field alone.
    Combobox: extend<ComboboxFactory>({ defaultProps: { keepMounted: false } }),
    Autocomplete: extend<AutocompleteFactory>({ styles: inputStyles }),
    MultiSelect: extend<MultiSelectFactory>({ styles: inputStyles }),
    TagsInput: extend<TagsInputFactory>({ styles: inputStyles }),
    Select: extend<SelectFactory>({ styles: inputStyles, defaultProps: { allowDeselect: false } }),
  },
});

const tokens = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--over)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--raised)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--raised)',
  '--mantine-color-disabled-color': 'var(--faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-light': 'var(--accent-soft)',
  '--mantine-color-teal-light-color': 'var(--accent)',
  '--mantine-color-teal-outline': 'var(--accent)',
};

/** In the dark the library draws fields, lists and their edges in greys of its own; these are the ones it uses. */
const darkTokens = {
  ...tokens,
  '--mantine-color-dark-4': 'var(--line-strong)',
  '--mantine-color-dark-5': 'var(--raised)',
  '--mantine-color-dark-6': 'var(--surface)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: darkTokens });
