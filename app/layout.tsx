import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { EarlyClicks } from '@/components/ui/early-clicks';
import { I18nProvider } from '@/components/ui/i18n-provider';
import { getI18n } from '@/lib/i18n/request';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return {
    title: { default: t('common.product'), template: `%s · ${t('common.product')}` },
    description: t('common.tagline'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, messages } = await getI18n();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={language}>
      <head>
        <EarlyClicks nonce={nonce} />
        <link rel="preload" href="/fonts/inter.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body>
        <I18nProvider language={language} messages={messages}>
          {children}
        </I18nProvider>
      </body>
    </html>
  );
}
