#include "app/redemption/formdata.h"
#include "app/redemption/requesthead.h"
#include "app/redemption/requesttarget.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace guestwright;

namespace {

/// What must hold of whatever was accepted.
void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkPath(const QByteArray &path)
{
    check(path.startsWith('/') && !path.contains('\0') && !path.contains('\\'));
    for (const QByteArray &segment : path.split('/')) {
        check(segment != "." && segment != "..");
    }
}

void checkHead(const RequestHead &head)
{
    checkPath(head.request.path);
    check(!(head.isChunked && head.length));
    int lengths = 0;
    for (const auto &[name, value] : head.request.headers) {
        check(!name.isEmpty() && !value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
        lengths += name == "content-length" || name == "transfer-encoding" ? 1 : 0;
    }
    check(lengths <= 1);
}

/// The same bytes in two kinds of pieces must come to the same end.
HeadScanner::Answer scanned(QByteArrayView bytes, qsizetype piece)
{
    HeadScanner scanner;
    HeadScanner::Answer answer = HeadScanner::More{};
    for (qsizetype shown = 0; shown < bytes.size() && std::holds_alternative<HeadScanner::More>(answer);) {
        shown = std::min(shown + piece, bytes.size());
        answer = scanner.scan(bytes.first(shown));
    }
    return answer;
}

} // namespace

/// For libFuzzer (llvm.org/docs/LibFuzzer.html), and for the driver beside it where there is none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = scanned(bytes, std::max<qsizetype>(bytes.size(), 1));
    check(whole.index() == scanned(bytes, 1).index());
    if (const auto *complete = std::get_if<HeadScanner::Complete>(&whole)) {
        const auto parsed = parseHead(bytes.sliced(complete->begin, complete->end - complete->begin));
        if (const auto *head = std::get_if<RequestHead>(&parsed)) {
            checkHead(*head);
        }
    }
    [[maybe_unused]] const auto unscanned = parseHead(bytes);
    Request request;
    if (readTarget(bytes, "GET", request)) {
        checkPath(request.path);
    }
    [[maybe_unused]] const auto form = FormData::parse(bytes.toByteArray());
    return 0;
}
