import { Radio, Stack } from '@mantine/core';
import { type Customer, customerGroups } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';

/** What somebody is to the business, each with what that means for them. */
export function GroupField({ value, onChange }: { value: Customer['group']; onChange: (group: Customer['group']) => void }) {
  return (
    <Radio.Group label={customers.fields.group} value={value} onChange={(group) => onChange(group as Customer['group'])}>
      <Stack gap={6} mt={4}>
        {customerGroups.map((group) => (
          <Radio key={group} value={group} label={customers.groups[group]} description={customers.groupCare[group]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
