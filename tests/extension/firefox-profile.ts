/** The profile of a Firefox under test. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pointers as `ui.*PointerCapabilities` counts them; without a display Firefox would claim to have a coarse one. */
export const finePointer = 2 + 4;
export const coarsePointer = 1;

export interface ProfileChoices {
  proxyPort: number;
  extensionId: string;
  /** The host of the extension's pages, else random. */
  extensionUuid: string;
}

/** Writes the preferences of a quiet Firefox. Its remote control brings most of the quiet with it (`remote.prefs.recommended`). */
export function writeProfile(folder: string, { proxyPort, extensionId, extensionUuid }: ProfileChoices): void {
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': 0, // any free one, written to MarionetteActivePort
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),

    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true, // 127.0.0.1 by the proxy as well
    'network.proxy.failover_direct': false,
    'network.trr.mode': 5,
    'network.prefetch-next': false,
    'network.connectivity-service.enabled': false,
    'network.captive-portal-service.enabled': false,

    'browser.newtabpage.enabled': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'browser.topsites.contile.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.serverURL': '',
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'intl.accept_languages': 'en-US',
    'media.gmp-manager.updateEnabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',

    'security.notification_enable_delay': 0, // prompts can be answered at once
    'ui.popup.disable_autohide': true, // the toolbar popup stays when the focus goes elsewhere
    'ui.primaryPointerCapabilities': finePointer,
    'ui.allPointerCapabilities': finePointer,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}
