/** How a receiver of webhooks sees that a message is ours, in plain JavaScript. A test runs it. */
export const verifyExample = `import { createHmac, timingSafeEqual } from 'node:crypto';

export function isFromSongngu(secret, headers, body) {
  const id = headers['webhook-id'];
  const at = headers['webhook-timestamp'];
  const isOld = Math.abs(Date.now() / 1000 - Number(at)) > 300;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const wanted = createHmac('sha256', key).update(\`\${id}.\${at}.\${body}\`).digest();
  const isSigned = headers['webhook-signature'].split(' ').some((signature) => {
    const [version, text = ''] = signature.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  return isSigned && !isOld;
}`;
