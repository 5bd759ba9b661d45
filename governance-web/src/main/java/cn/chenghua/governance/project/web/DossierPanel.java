package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.dossier.Dossiers;
import cn.chenghua.governance.project.dossier.ProjectContact;
import cn.chenghua.governance.project.dossier.ProjectNote;
import cn.chenghua.governance.project.dossier.ProjectPiece;
import cn.chenghua.governance.project.group.Memberships;
import cn.chenghua.governance.project.group.ProjectGroups;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Groups, contact, risks and issues, photos and documents on the page of a project. */
@Component
class DossierPanel implements ProjectPanel {

    private static final int LAST = 90;
    private final Dossiers dossiers;
    private final Memberships memberships;
    private final ProjectGroups groups;

    DossierPanel(Dossiers dossiers, Memberships memberships, ProjectGroups groups) {
        this.dossiers = dossiers;
        this.memberships = memberships;
        this.groups = groups;
    }

    @Override
    public int position() {
        return LAST;
    }

    @Override
    public String template() {
        return "project/dossier";
    }

    @Override
    public void fill(Actor actor, Project project, Model model) {
        model.addAttribute("dossierNotes", dossiers.notes(project.id()));
        model.addAttribute("dossierPieces", dossiers.pieces(project.id()));
        model.addAttribute("dossierContact", dossiers.contact(project.id()).map(ProjectContact::name).orElse(""));
        model.addAttribute("dossierGroups", memberships.of(project.id()));
        model.addAttribute("dossierAllGroups", groups.findAllByOrderByName());
        model.addAttribute("dossierKinds", ProjectNote.Kind.values());
        model.addAttribute("dossierPhases", ProjectPiece.Phase.values());
        model.addAttribute("dossierEdits", actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
    }
}
