export { usb as u } from '#texts/es/usb.ts';
