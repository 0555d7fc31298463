// Runs chains of 3x3 convolutions in oneDNN and times them, on command (Contestants/PeerProcess.cs has the protocol).
#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

#include <omp.h>

#include <dnnl.hpp>

namespace {

// As Measurement/Sampler.cs, seconds.
constexpr double ShortestSample = 50e-6;
constexpr double WarmUp = 0.25;

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

dnnl::memory allocate(const dnnl::memory::desc &description, const dnnl::engine &engine)
{
    dnnl::memory memory(description, engine);
    auto *values = static_cast<float *>(memory.get_data_handle());
    for (size_t i = 0; i < description.get_size() / sizeof(float); i++) {
        values[i] = static_cast<float>((i * 2654435761u >> 16) & 255) / 256 - 0.5f;
    }
    return memory;
}

struct Step {
    dnnl::convolution_forward convolution;
    std::unordered_map<int, dnnl::memory> arguments;
};

// Convolutions one after another, each with ReLU, a bias and weights of its own, in the layouts that oneDNN prefers.
class Chain {
public:
    Chain(dnnl::algorithm algorithm, int batch, int channels, int size, int count)
    {
        using dnnl::memory;
        const memory::dims image {batch, channels, size, size};
        const auto any = memory::format_tag::any;
        const auto type = memory::data_type::f32;
        const memory::desc anyImage(image, type, any), weights({channels, channels, 3, 3}, type, any), bias({channels}, type, memory::format_tag::x);
        memory::desc source = anyImage;
        memory input;
        for (int layer = 0; layer < count; layer++) {
            const auto description = describe(algorithm, source, weights, bias, anyImage);
            if (layer == 0) {
                input = allocate(description.src_desc(), engine);
            }
            const memory output = allocate(description.dst_desc(), engine);
            steps.push_back({dnnl::convolution_forward(description),
                {{DNNL_ARG_SRC, input}, {DNNL_ARG_WEIGHTS, allocate(description.weights_desc(), engine)},
                    {DNNL_ARG_BIAS, allocate(description.bias_desc(), engine)}, {DNNL_ARG_DST, output}}});
            input = output;
            source = description.dst_desc();
        }
    }

    void operator()()
    {
        for (auto &step : steps) {
            step.convolution.execute(stream, step.arguments);
        }
        stream.wait();
    }

private:
    dnnl::convolution_forward::primitive_desc describe(dnnl::algorithm algorithm, const dnnl::memory::desc &source,
        const dnnl::memory::desc &weights, const dnnl::memory::desc &bias, const dnnl::memory::desc &destination) const
    {
        const dnnl::memory::dims one {1, 1};
        const auto inference = dnnl::prop_kind::forward_inference;
        dnnl::primitive_attr attributes;
        dnnl::post_ops relu;
#if DNNL_VERSION_MAJOR >= 3
        relu.append_eltwise(dnnl::algorithm::eltwise_relu, 0, 0);
        attributes.set_post_ops(relu);
        return {engine, inference, algorithm, source, weights, bias, destination, one, one, one, attributes};
#else
        relu.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
        attributes.set_post_ops(relu);
        return {{inference, algorithm, source, weights, bias, destination, one, one, one}, attributes, engine};
#endif
    }

    dnnl::engine engine {dnnl::engine::kind::cpu, 0};
    dnnl::stream stream {engine};
    std::vector<Step> steps;
};

std::function<void()> call;

double timed(int inRow)
{
    const double start = now();
    for (int i = 0; i < inRow; i++) {
        call();
    }
    return now() - start;
}

std::string prepare(std::istream &arguments)
{
    int threads, batch, channels, size, count;
    std::string algorithm;
    if (!(arguments >> threads >> algorithm >> batch >> channels >> size >> count)) {
        throw std::invalid_argument("expected threads, algorithm, batch, channels, size and count");
    }
    omp_set_num_threads(threads);
    call = Chain(algorithm == "Winograd" ? dnnl::algorithm::convolution_winograd : dnnl::algorithm::convolution_direct, batch, channels, size, count);
    const double start = now();
    do {
        call();
    } while (now() - start < WarmUp);
    return "";
}

// The best and the median time of a call in microseconds, and the number of calls.
std::string run(std::istream &arguments)
{
    double seconds;
    if (!(arguments >> seconds) || !call) {
        throw std::invalid_argument("expected seconds, after prepare");
    }
    int inRow = 1;
    double sample = timed(inRow);
    if (sample < ShortestSample) {
        inRow = static_cast<int>(std::ceil(ShortestSample / sample));
        sample = timed(inRow);
    }
    std::vector<double> samples {sample / inRow};
    const double start = now();
    while (now() - start + sample < seconds) {
        samples.push_back(timed(inRow) / inRow);
    }
    std::sort(samples.begin(), samples.end());
    std::ostringstream answer;
    answer << '\t' << samples.front() * 1e6 << '\t' << samples[samples.size() / 2] * 1e6 << '\t' << samples.size() * inRow;
    return answer.str();
}

}

int main()
{
    const auto *version = dnnl_version();
    std::cout << "ok\toneDNN " << version->major << '.' << version->minor << '.' << version->patch << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command;
        words >> command;
        try {
            const std::string answer = command == "prepare" ? prepare(words)
                : command == "run"                          ? run(words)
                                                            : throw std::invalid_argument("expected prepare or run, found " + command);
            std::cout << "ok" << answer << std::endl;
        } catch (const std::exception &error) {
            std::cout << "error\t" << error.what() << std::endl;
        }
    }
}
