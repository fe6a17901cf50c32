// stream.cpp: articles as JSON Lines from standard input, events to standard output, in C++.
#include <cstdlib>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include "engine.h"

namespace {

struct Close {
    void operator()(engine *e) const { engine_close(e); }
};
struct Free {
    void operator()(char *text) const { std::free(text); }
};

class Engine {
  public:
    Engine() : engine_(engine_open(nullptr)) {
        if (!engine_) throw std::runtime_error("no engine");
    }
    void push(const std::string &article) {
        check(engine_push_article(engine_.get(), article.c_str()));
    }
    std::string take() {
        char *events = nullptr;
        check(engine_take_events(engine_.get(), &events));
        return std::unique_ptr<char, Free>(events).get();
    }

  private:
    void check(engine_status status) {
        if (status != ENGINE_OK) throw std::runtime_error(engine_error(engine_.get()));
    }
    std::unique_ptr<engine, Close> engine_;
};

} // namespace

int main() try {
    Engine reader;
    for (std::string article; std::getline(std::cin, article);) {
        reader.push(article);
        std::cout << reader.take() << '\n';
    }
    return EXIT_SUCCESS;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return EXIT_FAILURE;
}
