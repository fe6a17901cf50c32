#include "input/parse.h"

#include "base/utf8.h"
#include "input/header.h"

static eng_read_status parse_text(const eng_raw *raw, eng_input *out, eng_error *err) {
    if (!eng_header_read(raw->file, raw->bytes, raw->n, out, err)) return ENG_READ_BAD;
    if (out->id == NULL) out->id = raw->name;
    out->invalid = eng_utf8_invalid(out->text, out->text_size);
    return ENG_READ_ARTICLE;
}

static eng_read_status parse_json(eng_parser *p, const eng_raw *raw, eng_input *out,
                                  eng_error *err) {
    eng_read_status status =
        eng_record_read(&p->record, raw->file, raw->line, raw->bytes, raw->n, out, err);
    if (status != ENG_READ_ARTICLE) return status;
    out->line = raw->line;
    if (out->id != NULL) return status;
    eng_buffer_clear(&p->id);
    eng_buffer_printf(&p->id, "%s:%zu", raw->name, raw->line);
    if (p->id.failed) {
        eng_error_memory(err);
        return ENG_READ_FAILED;
    }
    out->id = p->id.data;
    return status;
}

eng_read_status eng_parse(eng_parser *p, const eng_raw *raw, eng_input *out, eng_error *err) {
    eng_read_status status = raw->json ? parse_json(p, raw, out, err) : parse_text(raw, out, err);
    out->file = raw->file;
    return status;
}

void eng_parser_free(eng_parser *p) {
    eng_record_free(&p->record);
    eng_buffer_free(&p->id);
}
