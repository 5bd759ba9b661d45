package cn.chenghua.governance.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.site.table.ExportedRows;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts each table that leaves the platform on record, with what it was narrowed to and how many rows it had. The file is not
 * ended before that; if it cannot be put on record the download breaks off.
 */
@Component
class ExportWatch extends OncePerRequestFilter {

    private final Trail trail;

    ExportWatch(Trail trail) {
        this.trail = trail;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || Signed.in(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Unended(response));
        var rows = ExportedRows.in(request);
        var path = RequestCallers.path(request);
        if (rows.isPresent() && response.getStatus() == HttpStatus.OK.value() && !path.endsWith("/template")) {
            trail.note(Note.of(Act.EXPORT, Subject.of(kind(path), path)).counted(filter(request), rows.getAsLong()));
        }
    }

    /** The first part of the path that is not the API's. */
    private static String kind(String path) {
        return path.replaceFirst("^/api/v\\d+", "").replaceFirst("^/", "").replaceFirst("[/.].*", "");
    }

    private static String filter(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? "*" : URLDecoder.decode(query, StandardCharsets.UTF_8);
    }

    /** Sends a table's bytes as they come, but keeps back the last of them, which neither a flush nor a close may force out. */
    private static final class Unended extends HttpServletResponseWrapper {

        Unended(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!table()) {
                super.flushBuffer();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new UnendedStream(super.getOutputStream(), this::table);
        }

        private boolean table() {
            var type = getContentType();
            return type != null && (type.startsWith("text/csv") || type.startsWith("application/vnd.openxmlformats"));
        }
    }

    private static final class UnendedStream extends ServletOutputStream {

        private final ServletOutputStream out;
        private final BooleanSupplier table;

        UnendedStream(ServletOutputStream out, BooleanSupplier table) {
            this.out = out;
            this.table = table;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (!table.getAsBoolean()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!table.getAsBoolean()) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
