//! Owns the tests of whole files: what becomes values, what is counted and why, and that no file takes long.

use super::*;
use crate::calendar::local_time::Zone;

fn reader() -> Reader {
    Reader {
        today: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        zone: Zone::parse("Europe/Berlin"),
    }
}

fn told(read: &Result<Read, Refused>) -> Vec<String> {
    let Ok(Read::Clear(found)) = read else {
        return vec![format!("{read:?}")];
    };
    let values = found.draws.iter().flat_map(|draw| {
        draw.values().iter().map(move |value| {
            format!(
                "{} {} {}",
                draw.drawn_on,
                value.analyte.code(),
                value.text('.')
            )
        })
    });
    let left_out = found.remarks.iter().filter_map(|remark| match remark {
        Remark::LeftOut { why, count } => Some(format!("{} × {}", count, why.code())),
        Remark::TwoOfOneDay { .. } | Remark::Preliminary { .. } | Remark::ReportDay => None,
    });
    values.chain(left_out).collect()
}

fn left_out(read: &Result<Read, Refused>) -> Vec<String> {
    match read {
        Err(Refused::NoValues(remarks)) => remarks
            .iter()
            .map(|remark| match remark {
                Remark::LeftOut { why, count } => format!("{} × {}", count, why.code()),
                other => format!("{other:?}"),
            })
            .collect(),
        other => vec![format!("{other:?}")],
    }
}

fn observation(inner: &str) -> String {
    format!(
        r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Observation","status":"final",{inner}}}}}]}}"#
    )
}

const FERRITIN: &str = r#""code":{"coding":[{"system":"http://loinc.org","code":"2276-4"}]}"#;

#[test]
fn a_bundle_gives_its_values_with_their_own_units_and_bounds() {
    let bundle = observation(&format!(
        r#"{FERRITIN},"effectiveDateTime":"2026-11-20T08:10:00+01:00",
        "valueQuantity":{{"value":88.4,"comparator":"<","unit":"ng/mL","code":"ng/mL"}}"#
    ));
    assert_eq!(
        told(&read(&bundle, &reader())),
        ["2026-11-20 ferritin < 88.4 ng/mL"]
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn what_is_not_taken_is_counted_with_its_true_reason() {
    let day = r#""effectiveDateTime":"2026-11-20""#;
    for (inner, why) in [
        (
            format!(r#"{FERRITIN},"valueQuantity":{{"value":88,"unit":"ng/mL"}}"#),
            "no-day",
        ),
        (
            format!(
                r#"{FERRITIN},"effectiveDateTime":"2026-11","valueQuantity":{{"value":88,"unit":"ng/mL"}}"#
            ),
            "no-day",
        ),
        (
            format!(
                r#"{FERRITIN},"effectiveDateTime":20261120,"valueQuantity":{{"value":88,"unit":"ng/mL"}}"#
            ),
            "no-day",
        ),
        (
            format!(
                r#"{FERRITIN},"effectiveDateTime":"2026-11-2é","valueQuantity":{{"value":88,"unit":"ng/mL"}}"#
            ),
            "no-day",
        ),
        (
            format!(
                r#"{FERRITIN},"effectiveDateTime":"2027-01-01","valueQuantity":{{"value":88,"unit":"ng/mL"}}"#
            ),
            "ahead",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":88,"unit":"bananas"}}"#),
            "unit",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":88,"unit":["ng/mL"]}}"#),
            "unit",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":8800000,"unit":"ng/mL"}}"#),
            "impossible",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":-88,"unit":"ng/mL"}}"#),
            "impossible",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":8.8e300,"unit":"ng/mL"}}"#),
            "number",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":"88","unit":"ng/mL"}}"#),
            "number",
        ),
        (
            format!(
                r#"{FERRITIN},{day},"valueQuantity":{{"value":88,"unit":"ng/mL","comparator":"~"}}"#
            ),
            "number",
        ),
        (
            format!(r#"{FERRITIN},{day},"valueQuantity":[88]"#),
            "no-result",
        ),
        (
            format!(r#"{FERRITIN},{day},"component":{{"value":7}}"#),
            "no-result",
        ),
        (
            format!(r#"{FERRITIN},{day},"dataAbsentReason":{{"text":"lost"}}"#),
            "no-result",
        ),
        (
            format!(
                r#""code":{{"text":"Sodium"}},{day},"valueQuantity":{{"value":140,"unit":"mmol/L"}}"#
            ),
            "other-test",
        ),
        (
            format!(
                r#""code":{{"text":"Ferritin, CSF"}},{day},"valueQuantity":{{"value":6,"unit":"ng/mL"}}"#
            ),
            "look-alike",
        ),
    ] {
        assert_eq!(
            left_out(&read(&observation(&inner), &reader())),
            [format!("1 × {why}")],
            "{inner}"
        );
    }
    for inner in [
        format!(r#""code":{{"coding":{{"code":"2276-4"}}}},{day}"#),
        format!(r#""code":7,{day}"#),
    ] {
        assert_eq!(
            read(&observation(&inner), &reader()),
            Err(Refused::NoValues(Vec::new())),
            "{inner}"
        );
    }
}

#[test]
fn a_table_is_read_in_three_languages_and_with_any_separator() {
    for (table, values) in [
        (
            "Drawn on,What,Value,Unit\r\n2026-11-20,ferritin,88,ng/mL\r\n2026-11-20,TSAT,22,%\r\n",
            vec!["2026-11-20 ferritin 88 ng/mL", "2026-11-20 tsat 22 %"],
        ),
        (
            "Datum;Wert;Ergebnis;Einheit\n\"20.11.2026\";\"Ferritin\";\"88,4\";\"µg/l\"\n",
            vec!["2026-11-20 ferritin 88.4 µg/L"],
        ),
        (
            "fecha\tprueba\tresultado\tunidad\n20/11/2026\tferritina\t<5\tµg/L\n",
            vec!["2026-11-20 ferritin < 5 µg/L"],
        ),
        (
            "date,test,value,unit\n2026-11-20,ferritin,88,ng/mL\n2027-11-20,ferritin,90,ng/mL\n2026-11-20,vitamin D,40,\n",
            vec!["2026-11-20 ferritin 88 ng/mL", "1 × ahead", "1 × no-unit"],
        ),
    ] {
        assert_eq!(told(&read(table, &reader())), values, "{table}");
    }
}

#[test]
fn hostile_files_are_refused_before_anything_is_built() {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    assert_eq!(read(&deep, &reader()), Err(Refused::Hostile));
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(MOST_BYTES * 2));
    assert_eq!(read(&long, &reader()), Err(Refused::Hostile));
    for text in [
        "",
        "{",
        "{}",
        "[]",
        "null",
        "%PDF-1.7",
        "{\"resourceType\":\"Bundle\",\"entry\":7}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":1e999}]}",
        "date,test,value,unit",
        "a,b,c\n1,2,3",
        "\"",
        "sep=",
        "sep=;\n",
        "|",
        "date,test,value,unit\n\"\"\"\"\"",
    ] {
        assert!(read(text, &reader()).is_err(), "{text}");
    }
}

#[test]
fn a_long_table_is_read_as_far_as_its_bound_and_the_rest_is_counted() {
    let many = format!(
        "date,test,value,unit\n{}",
        "2026-11-20,ferritin,88,ng/mL\n".repeat(6000)
    );
    assert_eq!(
        told(&read(&many, &reader())),
        ["2026-11-20 ferritin 88 ng/mL", "4000 × too-many"]
    );
}

#[test]
fn every_file_of_the_largest_size_ends_soon() {
    let fill = |line: &str| line.repeat(MOST_BYTES / line.len());
    let headings = "Date,Test,Name,Component,Analyte,Parameter,Result,Unit\n";
    for text in [
        fill(headings),
        fill("2026-11-20,ferritin,88,ng/mL\n"),
        format!(
            "date,test,value,unit\n{}",
            fill("2026-11-20,ferritin ferritin serum serum serum s s s,88 88,ng/mL\n")
        ),
        fill(","),
        fill(";|,\t"),
        fill("\"a\n"),
        format!(
            "Date,{}\n{}",
            "Ferritin (ng/mL),".repeat(5000),
            fill("2026-11-20,1,2,3\n")
        ),
        fill("{\"resourceType\":\"Observation\"}\n"),
        format!(
            "[{}1]",
            fill("{\"resourceType\":\"Patient\",\"id\":\"1\"},")
        ),
        fill("9"),
        fill("serum "),
        fill("05/02/2026,"),
    ] {
        let begun = std::time::Instant::now();
        let _ = read(&text, &reader());
        let took = begun.elapsed();
        assert!(took.as_secs() < 5, "{took:?}: {}", &text[..40]);
    }
}

#[test]
fn brackets_within_texts_do_not_count_as_nesting() {
    assert_eq!(nesting(r#"{"a":"[[[[\"[[","b":[1]}"#), 2);
}
