/**
 * The kiosk's configuration folder as records: kiosk.json and the pack it names, every fault of both at once.
 * Used by app, cli and fleet. Uses survey, i18n, json. Any thread; reading touches the disk.
 */
package org.otklik.config;
