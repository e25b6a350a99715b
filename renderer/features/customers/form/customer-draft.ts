import { type TypedCustomer, typedCustomerSchema } from '../../../../shared/domain/customer/customer-facts.ts';
import { recordDraftSchema } from '../../../data/forms/use-record-form.ts';

/** What is kept of a customer's form while it is being filled. */
export const customerDraftSchema = recordDraftSchema<TypedCustomer>(typedCustomerSchema);
