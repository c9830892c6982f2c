/** A process that sends the webhooks of DATABASE_URL, for tests that kill it. */
import { runDeliveries } from '@/lib/jobs/run-deliveries';

runDeliveries();
