/* image OUT.c CLOSED WORDS FACTUALITY SECTORS SENSES ACTORS: reads the lexicon and the names of the
 * standard library as any reader of such files would, and writes them and their dictionary as
 * constant arrays, so that they travel in the binary ready for use. Run by the Makefile; bad data
 * stops the build. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "text/dictionary.h"
#include "text/listed.h"
#include "text/names_internal.h"

/* For what is linked in here and parts texts: this program has none. */
const eng_listed eng_listed_words[ENG_LISTED] = {{{0}, {0}}};

static bool read_file(const char *path, eng_buffer *out) {
    FILE *in = fopen(path, "rb");
    if (in == NULL) {
        perror(path);
        return false;
    }
    char chunk[16 * 1024];
    size_t n;
    eng_buffer_clear(out);
    while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
        eng_buffer_add(out, chunk, n);
    bool ok = !ferror(in) && !out->failed;
    if (!ok) fprintf(stderr, "%s: could not be read\n", path);
    fclose(in);
    return ok;
}

typedef bool lexicon_adder(eng_lexicon *, const char *, size_t, const char *, eng_error *);

static bool read_lexicon(eng_lexicon *lexicon, char *const *paths, eng_buffer *bytes) {
    static lexicon_adder *const adders[] = {eng_lexicon_add_closed, eng_lexicon_add_words,
                                            eng_lexicon_add_factuality, eng_lexicon_add_sectors,
                                            eng_lexicon_add_senses};
    for (size_t i = 0; i < sizeof adders / sizeof *adders; i++) {
        eng_error err;
        if (!read_file(paths[i], bytes)) return false;
        if (adders[i](lexicon, bytes->data, bytes->size, paths[i], &err)) continue;
        fprintf(stderr, "%s\n", err.message);
        return false;
    }
    return true;
}

static bool read_names(eng_names *names, const char *path, eng_buffer *bytes) {
    eng_error err;
    if (!read_file(path, bytes)) return false;
    if (eng_names_add(names, bytes->data, bytes->size, path, &err)) return true;
    fprintf(stderr, "%s\n", err.message);
    return false;
}

/* Writing C. An array has one element more than `count`, since none may be empty. */

static void begin(FILE *out, const char *type, const char *name) {
    fprintf(out, "static const %s %s[] = {\n", type, name);
}

static void end(FILE *out, const char *spare) {
    fprintf(out, "%s};\n", spare);
}

static void write_u32(FILE *out, const char *name, const uint32_t *list, size_t count) {
    begin(out, "uint32_t", name);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "%uu,%s", (unsigned)list[i], i % 12 == 11 ? "\n" : "");
    end(out, "0");
}

static void write_u64(FILE *out, const char *name, const uint64_t *list, size_t count) {
    begin(out, "uint64_t", name);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "0x%llxu,%s", (unsigned long long)list[i], i % 6 == 5 ? "\n" : "");
    end(out, "0");
}

static void write_bytes(FILE *out, const char *name, const char *bytes, size_t count) {
    begin(out, "char", name);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "%d,%s", bytes[i], i % 24 == 23 ? "\n" : "");
    end(out, "0");
}

static void write_index(FILE *out, const char *name, const eng_index *index) {
    write_u32(out, name, index->slots, eng_index_room(index));
}

static void write_lexicon(FILE *out, const eng_lexicon *x) {
    begin(out, "eng_word", "words");
    for (const eng_word *w = x->words; w < x->words + x->word_count; w++)
        fprintf(out, "{%u,%u,%u,%u,%u},\n", w->can, w->closed, (unsigned)w->lemma,
                (unsigned)w->noun, (unsigned)w->verb);
    end(out, "{0}");
    begin(out, "eng_lemma", "lemmas");
    for (const eng_lemma *l = x->lemmas; l < x->lemmas + x->lemma_count; l++)
        fprintf(out, "{%u,%u,%u,%u,%u,%u,%u,%u},\n", (unsigned)l->text, l->verb_tags, l->noun_tags,
                (unsigned)l->event, (unsigned)l->senses, l->says, l->sector, l->lists);
    end(out, "{0}");
    write_u64(out, "hashes", x->hashes, x->word_count);
    write_u32(out, "sole", x->sole, x->word_count + 1);
    write_u64(out, "lemma_hashes", x->lemma_hashes, x->lemma_count);
    write_index(out, "forms", &x->forms);
    write_index(out, "lemma_ids", &x->lemma_ids);
    write_bytes(out, "lexicon_text", x->text, x->text_size);
    fprintf(out,
            "const eng_lexicon eng_builtin_lexicon = {\n"
            ".words = words, .hashes = hashes, .sole = sole, .word_count = %zu,\n"
            ".forms = {forms, %u},\n"
            ".lemmas = lemmas, .lemma_hashes = lemma_hashes, .lemma_count = %zu,\n"
            ".lemma_ids = {lemma_ids, %u}, .text = lexicon_text, .text_size = %zu};\n",
            x->word_count, (unsigned)x->forms.shift, x->lemma_count, (unsigned)x->lemma_ids.shift,
            x->text_size);
}

static void write_date(FILE *out, eng_date d) {
    fprintf(out, "{%d,%d,%d},", d.year, d.month, d.day);
}

static void write_entities(FILE *out, const eng_names *n) {
    begin(out, "eng_entity", "entities");
    for (const eng_entity *e = n->entities; e < n->entities + n->count.entities; e++) {
        fprintf(out, "{%u,%u,%u,%u,%u,%u,%u,%u,%u,", (unsigned)e->id, (unsigned)e->name,
                (unsigned)e->sector, (unsigned)e->state, (unsigned)e->nouns, (unsigned)e->regions,
                (unsigned)e->members, (unsigned)e->terms, (unsigned)e->term_count);
        write_date(out, e->from);
        write_date(out, e->until);
        fprintf(out, "%u,%d},\n", e->kind, e->monarchy);
    }
    end(out, "{0}");
    begin(out, "eng_term", "terms");
    for (const eng_term *t = n->terms; t < n->terms + n->count.terms; t++) {
        fprintf(out, "{%u,%u,", (unsigned)t->entity, (unsigned)t->office);
        write_date(out, t->from);
        write_date(out, t->until);
        fprintf(out, "%d,%d},\n", (int)t->first_day, (int)t->last_day);
    }
    end(out, "{0}");
}

static void write_trie(FILE *out, const eng_names *n) {
    begin(out, "eng_alias", "aliases");
    for (const eng_alias *a = n->aliases; a < n->aliases + n->count.aliases; a++) {
        fprintf(out, "{%u,%u,%u,%u,%u,", (unsigned)a->entity, (unsigned)a->next,
                (unsigned)a->shapes, (unsigned)a->guard, (unsigned)a->text);
        write_date(out, a->from);
        write_date(out, a->until);
        fprintf(out, "%u,%u,%u,%u},\n", a->role, a->flags, a->word_count, a->sector);
    }
    end(out, "{0}");
    begin(out, "eng_root", "roots");
    for (const eng_root *r = n->roots; r < n->roots + n->count.roots; r++)
        fprintf(out, "{0x%llxu,%u},\n", (unsigned long long)r->hash, (unsigned)r->node);
    end(out, "{0}");
    begin(out, "eng_node", "nodes");
    for (const eng_node *d = n->nodes; d < n->nodes + n->count.nodes; d++)
        fprintf(out, "{0x%llxu,%u,%u},\n", (unsigned long long)d->follow, (unsigned)d->alias,
                (unsigned)d->root);
    end(out, "{0}");
}

static void write_names(FILE *out, const eng_names *n) {
    write_entities(out, n);
    write_trie(out, n);
    write_u64(out, "id_hashes", n->id_hashes, n->count.entities);
    write_u64(out, "node_keys", n->node_keys, n->count.nodes);
    write_u64(out, "guards", n->guards, n->count.guards);
    write_u32(out, "members", n->members, n->count.members);
    write_index(out, "ids", &n->ids);
    write_index(out, "node_index", &n->node_index);
    write_bytes(out, "names_text", n->text, n->count.text);
    fprintf(out,
            "const eng_names eng_builtin_names = {\n"
            ".text = names_text, .entities = entities, .id_hashes = id_hashes, .terms = terms,\n"
            ".members = members, .aliases = aliases, .guards = guards, .roots = roots,\n"
            ".nodes = nodes, .node_keys = node_keys,\n"
            ".count = {%zu,%zu,%zu,%zu,%zu,%zu,%zu,%zu},\n"
            ".ids = {ids, %u}, .node_index = {node_index, %u}};\n",
            n->count.text, n->count.entities, n->count.terms, n->count.members, n->count.aliases,
            n->count.guards, n->count.roots, n->count.nodes, (unsigned)n->ids.shift,
            (unsigned)n->node_index.shift);
}

static void write_four(FILE *out, const uint32_t *list) {
    fprintf(out, "{%uu,%uu,%uu,%uu},", (unsigned)list[0], (unsigned)list[1], (unsigned)list[2],
            (unsigned)list[3]);
}

static void write_dictionary(FILE *out, const eng_dictionary *d) {
    begin(out, "eng_bucket", "buckets");
    for (const eng_bucket *b = d->buckets; b < d->buckets + d->count; b++) {
        fputc('{', out);
        write_four(out, b->tags);
        write_four(out, b->words);
        write_four(out, b->nodes);
        write_four(out, b->facts);
        fputs("},\n", out);
    }
    end(out, "{0}");
    fprintf(out,
            "const eng_dictionary eng_builtin_dictionary = {\n"
            ".lexicon = &eng_builtin_lexicon, .names = &eng_builtin_names,\n"
            ".buckets = buckets, .count = %zu, .mask = %zu};\n",
            d->count, d->mask);
}

static bool write_listed(FILE *out) {
    eng_listed table[ENG_LISTED] = {{{0}, {0}}};
    if (!eng_list_words(table)) {
        fprintf(stderr, "too many listed words for one bucket: ENG_LISTED must be larger\n");
        return false;
    }
    fprintf(out, "const eng_listed eng_listed_words[ENG_LISTED] = {\n");
    for (size_t i = 0; i < ENG_LISTED; i++) {
        fputc('{', out);
        write_four(out, table[i].tags);
        write_four(out, table[i].lists);
        fputs("},\n", out);
    }
    fputs("};\n", out);
    return true;
}

static bool write_all(const char *path, const eng_dictionary *d) {
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        perror(path);
        return false;
    }
    fprintf(out, "#include \"text/dictionary.h\"\n#include \"text/listed.h\"\n"
                 "#include \"text/names_internal.h\"\n");
    write_lexicon(out, d->lexicon);
    write_names(out, d->names);
    write_dictionary(out, d);
    bool ok = write_listed(out);
    ok = !ferror(out) && ok;
    ok = fclose(out) == 0 && ok;
    if (!ok) fprintf(stderr, "%s: could not be written\n", path);
    return ok;
}

int main(int argc, char **argv) {
    if (argc != 8) {
        fprintf(stderr, "usage: image OUT.c CLOSED WORDS FACTUALITY SECTORS ACTORS\n");
        return 2;
    }
    eng_buffer bytes = {0};
    eng_dictionary dictionary = {0};
    eng_lexicon *lexicon = eng_lexicon_new();
    eng_names *names = eng_names_new();
    bool ok = lexicon != NULL && names != NULL;
    if (!ok) fprintf(stderr, "out of memory\n");
    ok = ok && read_lexicon(lexicon, argv + 2, &bytes) && read_names(names, argv[7], &bytes);
    if (ok && !eng_dictionary_build(&dictionary, lexicon, names)) {
        fprintf(stderr, "out of memory\n");
        ok = false;
    }
    ok = ok && write_all(argv[1], &dictionary);
    eng_buffer_free(&bytes);
    eng_dictionary_free(&dictionary);
    eng_lexicon_free(lexicon);
    eng_names_free(names);
    return ok ? 0 : 1;
}
