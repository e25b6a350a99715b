import { Select, type SelectProps } from '@mantine/core';

/**
 * A long list to choose from by typing. Coming into the field selects what stands there, so that the first letter
 * replaces it; Enter takes the first that fits. Coming into one that was refused opens no list: it would stand on the
 * message.
 */
export function SearchSelect(props: Omit<SelectProps, 'searchable'>) {
  return (
    <Select
      {...props}
      searchable
      selectFirstOptionOnChange
      openOnFocus={props.error === undefined}
      onFocus={(event) => event.currentTarget.select()}
      onClick={(event) => event.currentTarget.select()}
    />
  );
}
