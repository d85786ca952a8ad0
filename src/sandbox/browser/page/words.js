"use strict";

// The page's own words, a language each: locales/*/page.js. What the bot says comes from the bot.
const WORDS = {};

// Languages that a Telegram client may have; the bot falls back to English for those that it lacks.
const LANGUAGES = [["en", "English"], ["de", "Deutsch"], ["es", "Español"], ["fr", "Français"], ["pt", "Português"], ["uk", "Українська"]];

// Where people live; only to share a place without knowing its coordinates.
const CITIES = [
  ["Berlin", 52.52, 13.4], ["London", 51.51, -0.13], ["Madrid", 40.42, -3.7], ["Paris", 48.86, 2.35], ["Vienna", 48.21, 16.37],
  ["Warsaw", 52.23, 21.01], ["Athens", 37.98, 23.73], ["Reykjavik", 64.15, -21.94], ["Casablanca", 33.57, -7.59], ["Lagos", 6.52, 3.38],
  ["Cairo", 30.04, 31.24], ["Nairobi", -1.29, 36.82], ["Johannesburg", -26.2, 28.05], ["Istanbul", 41.01, 28.98], ["Tehran", 35.69, 51.39],
  ["Mumbai", 19.08, 72.88], ["Kathmandu", 27.72, 85.32], ["Bangkok", 13.76, 100.5], ["Shanghai", 31.23, 121.47], ["Tokyo", 35.68, 139.69],
  ["Sydney", -33.87, 151.21], ["Adelaide", -34.93, 138.6], ["Auckland", -36.85, 174.76], ["Honolulu", 21.31, -157.86],
  ["Los Angeles", 34.05, -118.24], ["Denver", 39.74, -104.99], ["Chicago", 41.88, -87.63], ["New York", 40.71, -74.01],
  ["St. John's", 47.56, -52.71], ["Mexico City", 19.43, -99.13], ["Bogotá", 4.71, -74.07], ["Santiago", -33.45, -70.67],
  ["Buenos Aires", -34.6, -58.38], ["São Paulo", -23.55, -46.63],
];
