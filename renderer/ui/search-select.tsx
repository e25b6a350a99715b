import { Select, type SelectProps } from '@mantine/core';

/**
 * A long list to choose from by typing. Coming into the field selects what stands there, so that the first letter
 * replaces it; Enter takes the first that fits.
 */
export function SearchSelect(props: Omit<SelectProps, 'searchable'>) {
  return (
    <Select
      {...props}
      searchable
      selectFirstOptionOnChange
      onFocus={(event) => event.currentTarget.select()}
      onClick={(event) => event.currentTarget.select()}
    />
  );
}
