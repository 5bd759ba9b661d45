package cn.chenghua.governance.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The answers every operation has in common, described once: problems, and 304 where a tag was sent along. */
@Component
class ApiAnswers implements OpenApiCustomizer {

    private static final Map<String, String> PROBLEMS = Map.of("400", "A parameter is missing, unknown or wrong", "401",
            "No token, or one that is not valid", "403", "The token may not do this", "404",
            "Nothing here that the caller may see",
            "409", "Taken already, or changed by somebody else at the same time", "412", "If-Match names an older version", "422",
            "The content is refused; errors point at its fields", "428", "If-Match is missing", "429",
            "Too many requests; Retry-After says when to come again", "503",
            "The database does not answer just now; Retry-After says when to come again");

    @Override
    public void customise(OpenAPI api) {
        var components = api.getComponents();
        PROBLEMS.forEach((status, meaning) -> components.addResponses("Problem" + status,
                new ApiResponse().description(meaning).content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(reference("Problem"))))));
        components.addResponses("NotModified", new ApiResponse().description("Nothing has changed since the tag sent along")
                .headers(Map.of("ETag", tag())));
        components.addSchemas("Problem", problem()).addSchemas("Fault", fault());
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiAnswers::complete));
    }

    private static void complete(Operation operation) {
        var answers = operation.getResponses();
        refuse(answers, "400", "401", "403", "429", "503");
        if (has(operation, "path", "")) {
            refuse(answers, "404");
        }
        if (operation.getRequestBody() != null) {
            refuse(answers, "409", "422");
        }
        if (has(operation, "header", "If-Match")) {
            refuse(answers, "412", "428");
        }
        if (has(operation, "header", "If-None-Match")) {
            answers.addApiResponse("304", new ApiResponse().$ref("#/components/responses/NotModified"));
            Optional.ofNullable(answers.get("200")).ifPresent(answer -> answer.addHeaderObject("ETag", tag()));
        }
    }

    private static void refuse(ApiResponses answers, String... states) {
        for (var status : states) {
            answers.addApiResponse(status, new ApiResponse().$ref("#/components/responses/Problem" + status));
        }
    }

    private static boolean has(Operation operation, String where, String name) {
        var parameters = operation.getParameters();
        return parameters != null && parameters.stream()
                .anyMatch(parameter -> parameter.getIn().equals(where) && (name.isEmpty() || parameter.getName().equals(name)));
    }

    private static Header tag() {
        return new Header().description("Names this state; send it back as If-None-Match").schema(text());
    }

    /** As {@link Failure#problem} answers. */
    private static Schema<?> problem() {
        return object().addProperty("type", text()).addProperty("title", text())
                .addProperty("status", new Schema<>().types(Set.of("integer")))
                .addProperty("detail", text()).addProperty("instance", text()).addProperty("code", text())
                .addProperty("incident", text())
                .addProperty("errors", new Schema<>().types(Set.of("array")).items(reference("Fault")));
    }

    private static Schema<?> fault() {
        return object().addProperty("parameter", text()).addProperty("pointer", text()).addProperty("detail", text());
    }

    private static Schema<?> object() {
        return new Schema<>().types(Set.of("object"));
    }

    private static Schema<?> text() {
        return new Schema<>().types(Set.of("string"));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
    }
}
