package cn.chenghua.governance.access.ticket.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.ticket.TicketDoor;
import cn.chenghua.governance.access.ticket.TicketVerifier;
import cn.chenghua.governance.access.web.Admission;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the bearer of a ticket in and leads on at once, so that the ticket does not stay in the address. */
@Controller
class TicketController {

    private final TicketDoor door;
    private final TicketVerifier verifier;
    private final Admission admission;

    TicketController(TicketDoor door, TicketVerifier verifier, Admission admission) {
        this.door = door;
        this.verifier = verifier;
        this.admission = admission;
    }

    @RequestMapping(path = "/sign-in/ticket", method = {RequestMethod.GET, RequestMethod.POST})
    void enter(@RequestParam(defaultValue = "") String ticket, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var owner = door.admit(verifier, ticket);
        if (owner.isPresent()) {
            admission.enter(owner.get(), request, response);
        } else {
            admission.refused(new BadCredentialsException("ticket"), "ticket");
            response.sendRedirect(request.getContextPath() + "/sign-in?refused=ticket");
        }
    }
}
