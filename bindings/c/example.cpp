// The example of README.md in C++17.
#include <iostream>

#include "shebao.hpp"

int main() {
    const shebao::engine engine;
    shebao::session session(engine);
    shebao::premium::monthly::input in;
    in.region = 410100, in.month = 202509, in.payer = shebao::payer::enterprise, in.pension = true, in.wage = 800000; // fen
    try {
        std::cout << *shebao::premium::monthly::run(session, in).pension_employer << '\n'; // 128000 fen
    } catch (const shebao::error& error) {
        std::cerr << error.what() << '\n' << error.message_zh() << '\n';
    }
}
