import { AppError } from '@/lib/errors';
import { admitUrl } from './admit-url';
import { allowanceOf } from './deliver';

/** Throws `bad_input` unless webhooks may be sent to this address as it stands now; `detail` is the reason. */
export async function demandAdmitted(url: string): Promise<void> {
  const admission = await admitUrl(url, allowanceOf());
  if (!admission.ok) throw new AppError('bad_input', [{ pointer: '/url', detail: admission.reason }]);
}
