import type { WebContents } from 'electron';

/**
 * WebRTC sends datagrams that no request handler sees: it may only go through a proxy, and there is none.
 * https://www.electronjs.org/docs/latest/api/web-contents#contentssetwebrtciphandlingpolicypolicy
 */
export function denyPeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
